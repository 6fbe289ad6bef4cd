package testkit.threads;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
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

  /**
   * The calling thread will make a test object and begin its test. What runs now is left over from
   * another test.
   *
   * @param place what is shown if it hangs before the test has begun
   */
  public void prepare(String place) {
    Standstill.leaveOutWhatRunsNow();
    WaitingThreads.forget();
    Patience.renew();
    begin(place);
  }

  /**
   * The calling thread begins a test.
   *
   * @param test the test's name
   */
  public void begin(String test) {
    watched = new Watched(test, Thread.currentThread());
  }

  /** All tests have ended. */
  public void end() {
    watched = null;
  }

  private void watch() {
    Watched before = null;
    long processorTime = 0;
    int still = 0;
    int sleeping = 0;
    while (true) {
      pause();
      Watched now = watched;
      boolean waitsForAProcess = ProcessHandle.current().children().findAny().isPresent();
      if (now == null || now != before || isPatient(now.thread) || waitsForAProcess) {
        before = now;
        processorTime = PROCESS.getProcessCpuTime();
        still = 0;
        sleeping = 0; // what waits there has limits of its own
        continue;
      }
      Duration used = Duration.ofNanos(PROCESS.getProcessCpuTime() - processorTime);
      Standstill.Activity activity = Standstill.activityWith(now.thread);
      still = activity == Standstill.Activity.NONE ? still + 1 : 0;
      sleeping += activity == Standstill.Activity.SLEEPS ? 1 : 0;
      String place = OwnLine.in(now.thread.getStackTrace()).map(line -> " in " + line).orElse("");
      if (used.compareTo(TimeLimits.TEST) > 0) {
        stop(now, "The code runs on and on" + place + ".");
      } else if (still >= TimeLimits.STILL_LOOKS || sleeping >= TimeLimits.WATCHDOG_LOOKS) {
        stop(now, "The code waits for something that never comes" + place + ".");
      }
    }
  }

  private void stop(Watched hanging, String reason) {
    StackTraceElement[] trace = hanging.thread.getStackTrace();
    lastWords.accept(hanging.test, reason);
    System.err.println("The test run was stopped. " + reason);
    for (StackTraceElement call : trace) {
      System.err.println("    at " + call);
    }
    Runtime.getRuntime().halt(STOPPED);
  }

  private static boolean isPatient(Thread thread) {
    return Patience.waits().containsKey(thread.threadId());
  }

  private static void pause() {
    try {
      Thread.sleep(TimeLimits.BETWEEN_WATCHDOG_LOOKS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("No code interrupts this thread", e);
    }
  }

  private record Watched(String test, Thread thread) {}
}
