package testkit.threads;

import java.time.Duration;

/**
 * All limits of a test run, from the innermost to the outermost. Each is far above what a right
 * answer takes, and each is above the one before it, so that the innermost speaks first: it knows
 * most. None of the inner ones is wall time. They count processor time, which a busy machine does
 * not use up, or looks at a JVM, which take longer when it is busy.
 *
 * <p>Around them are the engine's limits ({@code engine.Limits}) and, in the parent POM, the time
 * after which Maven kills a test run.
 */
final class TimeLimits {

  /** How often a wait looks whether anything can still happen. */
  static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  /** How many looks in a row have to find that nothing can happen any more. */
  static final int STILL_LOOKS = 3;

  /** One wait of a test, where something runs: processor time of this JVM. */
  static final Duration RUNNING = Duration.ofSeconds(6);

  /** One wait of a test, where something sleeps: looks, some four seconds on a quiet machine. */
  static final int LOOKS = 90;

  /** The same for a wait that a deadline of less than a second ends, some two seconds. */
  static final int DEADLINE_LOOKS = 40;

  /** How many tests may come to such a limit; then the rest of the run is left out. */
  static final int HANGS = 2;

  /** One test whose own thread is in the submission's code: processor time of this JVM. */
  static final Duration TEST = Duration.ofSeconds(9);

  /** The same, where something sleeps: looks of the watchdog, some twelve seconds. */
  static final int WATCHDOG_LOOKS = 40;

  /** How often the watchdog looks. */
  static final Duration BETWEEN_WATCHDOG_LOOKS = Duration.ofMillis(250);

  /** A JVM that a test has started, where it runs: its processor time. */
  static final Duration CHILD_RUNNING = Duration.ofSeconds(25);

  /**
   * The same, where it does nothing: how long. No wait of ours in such a JVM is longer than 5 s.
   */
  static final Duration CHILD_IDLE = Duration.ofSeconds(8);

  /** A JVM that gets less processor time than this while {@link #CHILD_IDLE} passes is idle. */
  static final Duration NEXT_TO_NOTHING = Duration.ofMillis(60);

  /** The same, on a system that does not tell a process's processor time: how long in all. */
  static final Duration CHILD_UNSEEN = Duration.ofSeconds(60);

  private TimeLimits() {}
}
