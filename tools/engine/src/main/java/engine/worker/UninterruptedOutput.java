package engine.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes to a channel from a thread of its own. A channel is closed when the thread that writes to
 * it is interrupted, and a submission may interrupt the thread of a test.
 */
final class UninterruptedOutput extends OutputStream {

  private final WritableByteChannel channel;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("event-writer").factory());

  UninterruptedOutput(WritableByteChannel channel) {
    this.channel = channel;
  }

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte});
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
    Future<Void> written =
        writer.submit(() -> {
          while (buffer.hasRemaining()) {
            channel.write(buffer);
          }
          return null;
        });
    await(written);
  }

  private static void await(Future<Void> written) throws IOException {
    boolean interrupted = false;
    while (true) {
      try {
        written.get();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException e) {
        throw new IOException("The reader of the events is gone", e.getCause());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    writer.shutdown();
  }
}
