package workbook.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts the thread of a command when the user presses Ctrl+C. The command then has time to end
 * what it has started and to delete its temporary files.
 */
final class OrderlyEnd implements AutoCloseable {

  private static final int SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  /** Watches over the calling thread until {@link #close}. */
  OrderlyEnd() {
    Thread command = Thread.currentThread();
    hook = Thread.ofPlatform().unstarted(() -> end(command));
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void end(Thread command) {
    command.interrupt();
    try {
      ended.await(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending: the hook was just waiting for this.
    }
  }
}
