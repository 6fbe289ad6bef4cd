package engine;

import engine.worker.TestEvents;
import engine.worker.TestEvents.Event;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a worker tells what its tests found. The worker connects before it loads any class of the
 * submission, and after that the address is gone: a submission finds no file or address to write
 * to.
 */
final class EventChannel implements AutoCloseable {

  /** More than any step's tests tell; a submission that got at the connection could tell more. */
  private static final int MOST = 10_000;

  private static final Duration TO_END = Duration.ofSeconds(10);

  private final Path address;
  private final ServerSocketChannel server;
  private final Thread reader;
  private final List<Event> events = new ArrayList<>();

  /**
   * Opens one.
   *
   * @param address the file that the worker connects to; some systems allow no more than a hundred
   *     characters
   */
  EventChannel(Path address) throws IOException {
    this.address = address;
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(address));
    reader = Thread.ofVirtual().start(this::read);
  }

  private void read() {
    try (SocketChannel worker = server.accept()) {
      server.close();
      Files.deleteIfExists(address);
      DataInputStream in = new DataInputStream(Channels.newInputStream(worker));
      while (count() < MOST) {
        add(TestEvents.read(in));
      }
    } catch (IOException | IllegalArgumentException e) {
      // The run has ended or broken off: what has been read so far is all there is.
    }
  }

  private synchronized void add(Event event) {
    events.add(event);
  }

  synchronized int count() {
    return events.size();
  }

  synchronized List<Event> events() {
    return List.copyOf(events);
  }

  /** Waits until all is read that a worker told before it ended. */
  void awaitEnd() throws InterruptedException, IOException {
    server.close(); // the worker may have ended before it connected
    reader.join(TO_END);
  }

  @Override
  public void close() throws IOException {
    server.close();
    Files.deleteIfExists(address);
  }
}
