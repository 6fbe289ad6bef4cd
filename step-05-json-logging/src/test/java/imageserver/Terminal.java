package imageserver;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Standard output that can be stuck, as a terminal can: a thread that writes then waits. */
final class Terminal extends OutputStream {

  private static final long SLOW_MILLIS = 1500; // longer than logback waits by itself

  private final OutputStream output;
  private volatile String awaited;
  private volatile CountDownLatch written;
  private volatile CountDownLatch free = new CountDownLatch(0);
  private volatile Thread held;
  private volatile boolean slow;

  /**
   * Creates one.
   *
   * @param output what is behind it
   */
  Terminal(OutputStream output) {
    this.output = output;
  }

  /** From now on, {@link #awaitWritten} waits for a text that is not logged yet. */
  void expect(String text) {
    written = new CountDownLatch(1);
    awaited = text;
  }

  /** Waits until the expected text has been written, or others have had their turns in vain. */
  boolean awaitWritten() throws InterruptedException {
    return Turns.await(written);
  }

  /** From now on, a thread that writes waits. */
  void hold() {
    free = new CountDownLatch(1);
  }

  /** Tells whether a certain thread waits. */
  boolean holds(Thread thread) {
    return held == thread;
  }

  /** Lets the waiting threads go on. */
  void release() {
    free.countDown();
  }

  /**
   * A thread that writes waits until the JVM is on its way out, and then goes on slowly: a JVM that
   * does not wait for its last lines is gone by then.
   */
  void holdUntilTheEnd() {
    hold();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              slow = true;
              release();
            }));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    awaitFree();
    if (slow) {
      slow = false;
      Turns.ofAllOthers(); // a thread that waits for the last lines waits by then
      awaitWhateverHappens(SLOW_MILLIS);
    }
    output.write(bytes, offset, length);
    String text = awaited;
    if (text != null && new String(bytes, offset, length, StandardCharsets.UTF_8).contains(text)) {
      written.countDown();
    }
  }

  @Override
  public void flush() throws IOException {
    output.flush();
  }

  /** No interrupt makes a terminal fast. */
  private static void awaitWhateverHappens(long millis) {
    boolean interrupted = Thread.interrupted();
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** No interrupt gets a terminal to move. */
  private void awaitFree() {
    boolean interrupted = false;
    held = Thread.currentThread();
    while (true) {
      try {
        free.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    held = null;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
