package testkit;

import java.util.List;
import org.opentest4j.AssertionFailedError;
import timeline.event.Event;

/** A failure with the run that it was seen in, so that the run can be drawn. */
public final class FailedRun extends AssertionFailedError {

  private static final long serialVersionUID = 1;

  private final transient List<Event> events;

  FailedRun(String message, List<Event> events) {
    super(message);
    this.events = List.copyOf(events);
  }

  /** Returns what happened in the run, in its order. */
  public List<Event> events() {
    return events;
  }
}
