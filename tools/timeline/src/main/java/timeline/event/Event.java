package timeline.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Event(
    Kind kind, long millis, String thread, String work, String id, String text, String hop) {

  /** What can happen. */
  public enum Kind {
    /** A thread begins to work for a request. */
    @JsonProperty("begin")
    BEGIN,
    /** A thread has ended its work for a request. */
    @JsonProperty("end")
    END,
    /** A line is logged. */
    @JsonProperty("line")
    LINE,
    /** A task is submitted, or a subtask is forked. */
    @JsonProperty("submit")
    SUBMIT,
    /** A thread begins to run a task that was submitted. */
    @JsonProperty("run")
    RUN
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
