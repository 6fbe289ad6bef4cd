package pictures;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import timeline.event.Event;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a server's log whose lines are JSON objects, as logstash-logback-encoder writes them. The
 * log does not say which request a line really belongs to. But each line names what it is about,
 * and the first line about it carries the right id.
 */
public final class JsonLog {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String TIME = "@timestamp";
  private static final String THREAD = "thread_name";
  private static final String MESSAGE = "message";

  private final String idField;
  private final String subjectField;

  /**
   * Creates a reader.
   *
   * @param idField the field with the request id, such as {@code request_id}
   * @param subjectField the field that says what a line is about, such as {@code image}. All lines
   *     of a request have the same value there, and no two requests have
   */
  public JsonLog(String idField, String subjectField) {
    this.idField = idField;
    this.subjectField = subjectField;
  }

  /**
   * Tells whether a text is such a log.
   *
   * @param log the text
   */
  public static boolean isOne(String log) {
    return log.startsWith("{");
  }

  /**
   * Reads a log.
   *
   * @param log one JSON object a line
   * @return an event for each line
   * @throws IllegalArgumentException if a line is not a JSON object with time, thread and message
   */
  public List<Event> read(String log) {
    List<Event> events = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    OffsetDateTime begin = null;
    int number = 0;
    for (String text : log.lines().toList()) {
      JsonNode line = object(text, ++number);
      OffsetDateTime time = time(line, number);
      begin = begin == null ? time : begin;
      String id = line.path(idField).asStringOpt().orElse(null);
      String subject = line.path(subjectField).asStringOpt().orElse(null);
      if (subject != null && id != null) {
        ids.putIfAbsent(subject, id);
      }
      String work = subject == null ? id : ids.get(subject);
      events.add(
          Event.line(
              Math.max(0, Duration.between(begin, time).toMillis()),
              required(line, THREAD, number),
              work,
              id,
              required(line, MESSAGE, number)));
    }
    return events;
  }

  private static JsonNode object(String text, int number) {
    try {
      JsonNode line = MAPPER.readTree(text);
      if (line.isObject()) {
        return line;
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException("Line %d is not JSON: %s".formatted(number, text), e);
    }
    throw new IllegalArgumentException("Line %d is not a JSON object: %s".formatted(number, text));
  }

  private static OffsetDateTime time(JsonNode line, int number) {
    String time = required(line, TIME, number);
    try {
      return OffsetDateTime.parse(time);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "Line %d has a %s that is not a time with an offset: %s".formatted(number, TIME, time),
          e);
    }
  }

  private static String required(JsonNode line, String field, int number) {
    return line.path(field)
        .asStringOpt()
        .orElseThrow(
            () -> new IllegalArgumentException("Line %d has no field %s".formatted(number, field)));
  }
}
