package testkit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How long a test waits for something that a right answer does within milliseconds. Once one wait
 * of a run has given up, the submission is known to hang and the later ones are short, so that a
 * whole run ends within half a minute.
 */
final class Patience {

  private static final Duration FIRST = Duration.ofSeconds(10);
  private static final Duration LATER = Duration.ofMillis(200);
  private static final long LOOK_EVERY_MILLIS = 20;

  private static volatile boolean spent;

  private Patience() {}

  /**
   * Waits for a latch.
   *
   * @param latch what is waited for
   * @param proofOfNever looked at now and then: a reason why the latch can never open
   * @return empty when the latch has opened, else why the wait was given up
   */
  static Optional<String> await(CountDownLatch latch, Supplier<Optional<String>> proofOfNever) {
    Duration patience = spent ? LATER : FIRST;
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      while (!latch.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        Optional<String> never = proofOfNever.get();
        if (never.isPresent()) {
          return latch.getCount() == 0 ? Optional.empty() : never;
        }
        if (System.nanoTime() > deadline) {
          spent = true;
          return Optional.of("nothing happened for " + patience.toMillis() / 1000.0 + " s");
        }
      }
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("the test was interrupted");
    }
  }

  /** Waits for a latch for as long as is left of the run's patience, and goes on either way. */
  static void awaitBriefly(CountDownLatch latch) {
    if (!spent) {
      await(latch, Optional::empty);
    }
  }
}
