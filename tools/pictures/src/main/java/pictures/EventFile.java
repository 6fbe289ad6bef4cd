package pictures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import timeline.event.Event;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events as JSON lines: one object a line, as {@code event.schema.json} describes it. */
public final class EventFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(
              include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private EventFile() {}

  /**
   * Tells whether a text is such a file, and not a log, say.
   *
   * @param lines the text
   */
  public static boolean isOne(String lines) {
    return lines.startsWith("{\"kind\"");
  }

  /**
   * Writes events.
   *
   * @param events the events
   * @return lines that end with a newline each
   */
  public static String write(List<Event> events) {
    return events.stream()
        .map(event -> MAPPER.writeValueAsString(event) + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Reads events.
   *
   * @param lines one JSON object a line; empty lines are left out
   * @return the events in their order
   * @throws IllegalArgumentException if a line is not an event; it names the line's number
   */
  public static List<Event> read(String lines) {
    List<Event> events = new ArrayList<>();
    int number = 0;
    for (String line : lines.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        events.add(event(line, number));
      }
    }
    return events;
  }

  private static Event event(String line, int number) {
    try {
      return MAPPER.readValue(line, Event.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "Line %d is not an event: %s".formatted(number, e.getOriginalMessage()), e);
    }
  }
}
