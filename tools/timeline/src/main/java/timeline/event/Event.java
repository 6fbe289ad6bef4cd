package timeline.event;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing that happened in a run. The events of a run are in the order in which they happened.
 *
 * @param kind what happened
 * @param millis when, in milliseconds since the run began
 * @param thread the name of the thread in which it happened
 * @param work the request that the thread worked for; null outside any request
 * @param id for a line, the request id that it carries; null if it carries none
 * @param text for a line, its message; else null
 * @param hop for a submit and the run that belongs to it, what they have in common; else null
 */
public record Event(
    Kind kind, long millis, String thread, String work, String id, String text, String hop) {

  /** What can happen. */
  public enum Kind {
    /** A thread begins to work for a request. */
    BEGIN,
    /** A thread has ended its work for a request. */
    END,
    /** A line is logged. */
    LINE,
    /** A task is submitted, or a subtask is forked. */
    SUBMIT,
    /** A thread begins to run a task that was submitted. */
    RUN;

    /** Returns its name in a file. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Event {
    Objects.requireNonNull(kind, "an event has a kind");
    Objects.requireNonNull(thread, "an event has a thread");
  }

  /** A line that was logged. */
  public static Event line(long millis, String thread, String work, String id, String text) {
    return new Event(Kind.LINE, millis, thread, work, id, text, null);
  }
}
