package imageserver;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.List;
import java.util.Map.Entry;
import testkit.log.TextFields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the image server's standard output, text or JSON.
 *
 * @param text the line itself
 * @param fields its fields in their order; a line of text can have one twice
 */
record WrittenLine(String text, List<Entry<String, String>> fields) {

  /** The fields that say to which request a line belongs. */
  static final List<String> IDS = List.of("request_id", "trace_id", "span_id");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static WrittenLine of(String text) {
    return new WrittenLine(text, text.startsWith("{") ? jsonFields(text) : TextFields.of(text));
  }

  private static List<Entry<String, String>> jsonFields(String text) {
    return JSON.readTree(text).properties().stream()
        .<Entry<String, String>>map(
            field -> new SimpleImmutableEntry<>(field.getKey(), textOf(field.getValue())))
        .toList();
  }

  private static String textOf(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }

  /** Tells whether the line has a message. */
  boolean says(String message) {
    return text.contains(message);
  }

  /** Tells whether the line is one of a stack trace below its event. */
  boolean isOfAStackTrace() {
    return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
  }

  /** All values of a field. */
  List<String> values(String name) {
    return fields.stream()
        .filter(field -> field.getKey().equals(name))
        .map(Entry::getValue)
        .toList();
  }
}
