package testkit.threads;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How long a test waits for something that a right answer does within milliseconds: until it
 * happens, or until it is seen that it cannot happen any more ({@link Standstill}). Only where
 * something runs or sleeps on and on does a wait come to its limit. The limit is no wall time: it
 * counts what this JVM has done, so that a busy machine changes no verdict.
 */
final class Patience {

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static volatile int timesSpent;
  private static volatile boolean isSpent;

  private Patience() {}

  /** A test begins: it has all patience. */
  static void renew() {
    isSpent = false;
  }

  /** Tells in how many tests of this run a wait has come to its limit: something runs on and on. */
  static int timesSpent() {
    return timesSpent;
  }

  /**
   * Tells whether a call is a wait of this kind, or a look whether there is something to wait for.
   */
  static boolean isWaitingIn(StackTraceElement frame) {
    return frame.getClassName().equals(Patience.class.getName())
        || frame.getClassName().equals(Standstill.class.getName());
  }

  /**
   * Waits for a latch.
   *
   * @param latch what is waited for
   * @param proofOfNever looked at now and then: a reason why the latch can never open
   * @return empty when the latch has opened, else why the wait was given up
   */
  static Optional<String> await(CountDownLatch latch, Supplier<Optional<String>> proofOfNever) {
    long start = PROCESS.getProcessCpuTime();
    long millis = TimeLimits.BETWEEN_LOOKS.toMillis();
    try {
      int sleeping = 0;
      while (!latch.await(millis, TimeUnit.MILLISECONDS)) {
        Optional<String> never = proofOfNever.get();
        if (never.isPresent()) {
          return latch.getCount() == 0 ? Optional.empty() : never;
        }
        Standstill.Activity activity = Standstill.activity();
        if (activity == Standstill.Activity.NONE) {
          return latch.getCount() == 0
              ? Optional.empty()
              : Optional.of("nothing can happen any more; " + WaitingThreads.described());
        }
        Duration used = Duration.ofNanos(PROCESS.getProcessCpuTime() - start);
        boolean runs = used.compareTo(TimeLimits.RUNNING) > 0;
        sleeping += activity == Standstill.Activity.SLEEPS ? 1 : 0;
        boolean sleeps = sleeping >= TimeLimits.LOOKS;
        if (runs || sleeps || isSpent) {
          timesSpent += isSpent ? 0 : 1;
          isSpent = true;
          return Optional.of(sleeps ? "something sleeps on and on" : "something runs on and on");
        }
      }
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("the test was interrupted");
    }
  }

  /** Waits for a latch for as long as something can happen, and goes on either way. */
  static void awaitBriefly(CountDownLatch latch) {
    if (!isSpent) {
      await(latch, Optional::empty);
    }
  }
}
