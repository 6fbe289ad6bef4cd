package facts;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Waits for what must happen. No wait is without end, and one that gives up says why it waited. */
final class Eventually {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private Eventually() {}

  /**
   * Waits until a condition is true.
   *
   * @param otherwise what the failure says if that does not happen
   */
  static void isTrue(BooleanSupplier condition, String otherwise) {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        fail("%s within %d s".formatted(otherwise, LIMIT.toSeconds()));
      }
      Thread.yield();
    }
  }

  /**
   * Waits until a latch is open.
   *
   * @param otherwise what the failure says if it stays closed
   */
  static void isOpen(CountDownLatch latch, String otherwise) {
    isTrue(() -> latch.getCount() == 0, otherwise);
  }

  /** Waits until a thread has ended. */
  static void ends(Thread thread) throws InterruptedException {
    if (!thread.join(LIMIT)) {
      fail("%s did not end within %d s".formatted(thread.getName(), LIMIT.toSeconds()));
    }
  }

  /** Waits for the result of a task. */
  static <T> T result(Future<T> task) throws InterruptedException, ExecutionException {
    try {
      return task.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return fail("The task had no result within %d s".formatted(LIMIT.toSeconds()), e);
    }
  }
}
