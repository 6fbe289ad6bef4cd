package timeline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The requests of a run. */
public final class Requests {

  private Requests() {}

  /**
   * Lists the requests of a run, in the order in which they came.
   *
   * @param events the events of a run
   */
  public static List<String> of(List<Event> events) {
    return events.stream().map(Event::work).filter(Objects::nonNull).distinct().toList();
  }

  /**
   * Divides events by requests: the first few of them, the next few, and so on.
   *
   * @param events the events of a run
   * @param atMost how many requests are in one part
   * @return the events of each part; what belongs to no request is in the first one
   */
  public static List<List<Event>> parts(List<Event> events, int atMost) {
    List<String> works = of(events);
    List<List<Event>> parts = new ArrayList<>();
    for (int from = 0; from == 0 || from < works.size(); from += atMost) {
      Set<String> part = Set.copyOf(works.subList(from, Math.min(from + atMost, works.size())));
      boolean first = from == 0;
      parts.add(
          events.stream()
              .filter(event -> event.work() == null ? first : part.contains(event.work()))
              .toList());
    }
    return parts;
  }
}
