package testkit;

import java.util.List;
import org.opentest4j.AssertionFailedError;
import timeline.event.Event;

/**
 * What a test found, told so that a learner knows what happened, why, and what to do next. Build it
 * from {@link #that(String)} and throw it.
 */
public final class Finding {

  /** The message's last line; {@link FailureMessage} knows which task is meant. */
  static final String HINT = "\n  Hint: number %d of this task, in the step's README.md";

  private final String what;
  private final String why;
  private final String where;
  private final List<Event> run;

  private Finding(String what, String why, String where, List<Event> run) {
    this.what = what;
    this.why = why;
    this.where = where;
    this.run = run;
  }

  /**
   * Starts a finding.
   *
   * @param what what was seen: what leaked, from which request to which, on which thread
   */
  public static Finding that(String what) {
    return new Finding(what, "", "", List.of());
  }

  /**
   * Adds the cause.
   *
   * @param why one sentence
   */
  public Finding because(String why) {
    return new Finding(what, why, where, run);
  }

  /**
   * Adds the place to look at.
   *
   * @param file a file's name or path within the step
   */
  public Finding lookAt(String file) {
    return new Finding(what, why, file, run);
  }

  /**
   * Adds the run in which it was seen. The learner gets a picture of it.
   *
   * @param run what happened, in its order
   */
  public Finding seenIn(List<Event> run) {
    return new Finding(what, why, where, run);
  }

  /**
   * Ends the finding.
   *
   * @param number which of the task's hints to read next, from 1
   * @return the failure to throw, its message one line for each part
   */
  public AssertionFailedError seeHint(int number) {
    StringBuilder message = new StringBuilder(what);
    if (!why.isEmpty()) {
      message.append("\n  Why:  ").append(why);
    }
    if (!where.isEmpty()) {
      message.append("\n  Open: ").append(where);
    }
    message.append(HINT.formatted(number));
    return run.isEmpty()
        ? new AssertionFailedError(message.toString())
        : new FailedRun(message.toString(), run);
  }
}
