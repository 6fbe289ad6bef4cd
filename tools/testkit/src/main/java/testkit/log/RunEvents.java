package testkit.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import timeline.event.Event;

/**
 * The lines of a run as events, for a picture. What a test knows of its requests tells where a line
 * belongs; of the others, the first line about an image that has an id does.
 */
final class RunEvents {

  private static final String IMAGE = "image";
  private static final String REQUEST_ID = "request_id";
  private static final String CONTEXT_ID = "thread_context_id";

  /** What a line says outside any request. */
  private static final String NONE = "none";

  private RunEvents() {}

  /**
   * Lists the events of a run.
   *
   * @param lines all its lines, in their order
   * @param requestOfImage the requests that the test has made so far, by the images that they are
   *     for
   */
  static List<Event> of(List<LogLine> lines, Map<String, String> requestOfImage) {
    Map<String, String> works = new HashMap<>(requestOfImage);
    for (LogLine line : lines) {
      String id = id(line, REQUEST_ID);
      if (id != null) {
        line.field(IMAGE).ifPresent(image -> works.putIfAbsent(image, id));
      }
    }
    return lines.stream().map(line -> event(line, works, lines.getFirst().millis())).toList();
  }

  private static Event event(LogLine line, Map<String, String> works, long begin) {
    String work = line.field(IMAGE).map(works::get).orElse(null);
    String id = id(line, REQUEST_ID);
    boolean right = work != null && work.equals(id);
    return Event.line(
        Math.max(0, line.millis() - begin),
        line.lane(),
        work,
        right && line.field(CONTEXT_ID).isPresent() ? id(line, CONTEXT_ID) : id,
        line.message());
  }

  private static String id(LogLine line, String field) {
    return line.field(field).filter(id -> !id.equals(NONE)).orElse(null);
  }
}
