package testkit.threads;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import testkit.OwnLine;

/**
 * Stops a test run when the thread of a test itself hangs in the submission's code, where no {@link
 * Patience} can give up: in a constructor, say. It ends the JVM, since nothing else can.
 */
public final class Watchdog {

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** What the JVM ends with when the run is stopped because it hangs. */
  public static final int STOPPED = 86;

  private final BiConsumer<String, String> lastWords;
  private volatile Watched watched;

  /**
   * Creates one and starts it.
   *
   * @param lastWords is given the test's name and what its thread does, before the JVM ends
   */
  public Watchdog(BiConsumer<String, String> lastWords) {
    this.lastWords = lastWords;
    Thread thread = Thread.ofPlatform().daemon().name("watchdog").unstarted(this::watch);
    Standstill.leaveOut(thread);
    thread.start();
  }

  /** The calling thread begins a test. */
  public void begin(String test) {
    Standstill.leaveOutWhatRunsNow();
    WaitingThreads.forget();
    Patience.renew();
    watched = new Watched(test, Thread.currentThread());
  }

  /** The test has ended. */
  public void end() {
    watched = null;
  }

  private void watch() {
    Watched before = null;
    long processorTime = 0;
    int looks = 0;
    while (true) {
      pause();
      Watched now = watched;
      boolean waitsForAProcess = ProcessHandle.current().children().findAny().isPresent();
      if (now == null || now != before || isPatient(now.thread) || waitsForAProcess) {
        before = now;
        processorTime = PROCESS.getProcessCpuTime();
        looks = 0; // what waits there has limits of its own
        continue;
      }
      looks++;
      Duration used = Duration.ofNanos(PROCESS.getProcessCpuTime() - processorTime);
      reasonToStop(now.thread, used, looks).ifPresent(reason -> stop(now.test, reason));
    }
  }

  private static Optional<String> reasonToStop(Thread thread, Duration used, int looks) {
    String place = OwnLine.in(thread.getStackTrace()).map(line -> " in " + line).orElse("");
    if (used.compareTo(TimeLimits.TEST) > 0) {
      return Optional.of("The code runs on and on" + place + ".");
    }
    boolean sleeps = looks >= TimeLimits.WATCHDOG_LOOKS && used.compareTo(TimeLimits.SLEEPING) < 0;
    if (sleeps || Standstill.isReachedBy(thread)) {
      return Optional.of("The code waits for something that never comes%s.".formatted(place));
    }
    return Optional.empty();
  }

  private void stop(String test, String reason) {
    lastWords.accept(test, reason);
    System.err.println("The test run was stopped. " + reason);
    Runtime.getRuntime().halt(STOPPED);
  }

  private static boolean isPatient(Thread thread) {
    return Arrays.stream(thread.getStackTrace()).anyMatch(Patience::isWaitingIn);
  }

  private static void pause() {
    try {
      Thread.sleep(TimeLimits.BETWEEN_WATCHDOG_LOOKS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody knows of this thread", e);
    }
  }

  private record Watched(String test, Thread thread) {}
}
