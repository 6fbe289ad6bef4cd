package testkit.threads;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

  private static final Map<Long, CountDownLatch> WAITS = new ConcurrentHashMap<>();

  private static volatile long test;
  private static volatile int timesSpent;
  private static volatile boolean isSpent;

  private Patience() {}

  /** A test begins on the calling thread: it has all patience. */
  static void renew() {
    test = Thread.currentThread().threadId();
    isSpent = false;
  }

  /** Tells in how many tests of this run a wait has come to its limit: something runs on and on. */
  static int timesSpent() {
    return timesSpent;
  }

  /** By thread: what those wait for that have patience now. */
  static Map<Long, CountDownLatch> waits() {
    return Map.copyOf(WAITS);
  }

  /**
   * Tells whether a thread runs a test and is not one that the test has started. It waits for
   * those, and they know more, so it lets them give up first.
   *
   * @param thread the thread's number
   */
  static boolean isOfTheTest(long thread) {
    return thread == test;
  }

  /**
   * Waits for a latch.
   *
   * @param latch what is waited for
   * @param proofOfNever looked at now and then: a reason why the latch can never open
   * @return empty when the latch has opened, else why the wait was given up
   */
  static Optional<String> await(CountDownLatch latch, Supplier<Optional<String>> proofOfNever) {
    return await(latch, proofOfNever, TimeLimits.LOOKS);
  }

  /**
   * Waits for a latch that a deadline opens which the test has set, far below a second. So the wait
   * is given up sooner where something only sleeps, and the rest of the test keeps its patience.
   *
   * @param latch what is waited for
   * @return empty when the latch has opened, else why the wait was given up
   */
  static Optional<String> awaitDeadline(CountDownLatch latch) {
    boolean wasSpent = isSpent;
    int before = timesSpent;
    try {
      return await(latch, Optional::empty, TimeLimits.DEADLINE_LOOKS);
    } finally {
      isSpent = wasSpent;
      timesSpent = before;
    }
  }

  private static Optional<String> await(
      CountDownLatch latch, Supplier<Optional<String>> proofOfNever, int looks) {
    WAITS.put(Thread.currentThread().threadId(), latch);
    try {
      return whyNever(latch, proofOfNever, looks).filter(_ -> latch.getCount() > 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("the test was interrupted");
    } finally {
      WAITS.remove(Thread.currentThread().threadId());
    }
  }

  private static Optional<String> whyNever(
      CountDownLatch latch, Supplier<Optional<String>> proofOfNever, int looks)
      throws InterruptedException {
    long start = PROCESS.getProcessCpuTime();
    int still = 0;
    int sleeping = 0;
    while (!latch.await(TimeLimits.BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
      Optional<String> never = proofOfNever.get();
      if (never.isPresent()) {
        return never;
      }
      Standstill.Activity activity = Standstill.activity();
      still = activity == Standstill.Activity.NONE ? still + 1 : 0;
      switch (activity) {
        case NONE -> {
          if (still >= TimeLimits.STILL_LOOKS) {
            return Optional.of("nothing can happen any more; " + WaitingThreads.described());
          }
          continue;
        }
        case SLEEPS -> sleeping++;
        case RUNS -> {}
        case HAS_PATIENCE -> {
          start = PROCESS.getProcessCpuTime();
          sleeping = 0;
          continue;
        }
      }
      Duration used = Duration.ofNanos(PROCESS.getProcessCpuTime() - start);
      boolean runs = used.compareTo(TimeLimits.RUNNING) > 0;
      boolean sleeps = sleeping >= looks;
      if (runs || sleeps || isSpent) {
        timesSpent += isSpent ? 0 : 1;
        isSpent = true;
        return Optional.of(sleeps ? "something sleeps on and on" : "something runs on and on");
      }
    }
    return Optional.empty();
  }

  /** Waits for a latch for as long as something can happen, and goes on either way. */
  static void awaitBriefly(CountDownLatch latch) {
    if (!isSpent) {
      await(latch, Optional::empty);
    }
  }
}
