package testkit.threads;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Ends a process that a test has started, when it does nothing any more or runs on and on. */
final class ChildLimits {

  private final Process process;
  private volatile String reason;

  private ChildLimits(Process process) {
    this.process = process;
  }

  /** Watches a process from now on. */
  static ChildLimits on(Process process) {
    ChildLimits limits = new ChildLimits(process);
    Thread thread = Thread.ofPlatform().daemon().name("limits").unstarted(limits::watch);
    Standstill.leaveOut(thread);
    thread.start();
    return limits;
  }

  /** Why the process was ended, as a clause, or nothing if it has not been. */
  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  private void watch() {
    long start = System.nanoTime();
    long idleSince = start;
    Duration before = Duration.ZERO;
    while (!hasEnded()) {
      Duration used = used().orElse(Duration.ZERO);
      long now = System.nanoTime();
      if (used.minus(before).compareTo(TimeLimits.NEXT_TO_NOTHING) > 0) {
        before = used;
        idleSince = now;
      }
      Duration limitOfIdling = used().isPresent() ? TimeLimits.CHILD_IDLE : TimeLimits.CHILD_UNSEEN;
      if (used.compareTo(TimeLimits.CHILD_RUNNING) > 0) {
        end("it has run for " + used.toSeconds() + " s of processor time");
      } else if (Duration.ofNanos(now - idleSince).compareTo(limitOfIdling) > 0) {
        end("it has done nothing for " + limitOfIdling.toSeconds() + " s");
      }
    }
  }

  private void end(String why) {
    reason = why;
    process.destroyForcibly();
  }

  /** Some systems do not tell. */
  private Optional<Duration> used() {
    return process.info().totalCpuDuration();
  }

  private boolean hasEnded() {
    try {
      return process.waitFor(TimeLimits.BETWEEN_WATCHDOG_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("No code interrupts this thread", e);
    }
  }
}
