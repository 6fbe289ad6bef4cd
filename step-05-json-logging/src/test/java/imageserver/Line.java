package imageserver;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;
import testkit.log.TextFields;

/**
 * A line of the image server's standard output, text or JSON.
 *
 * @param text the line itself
 * @param isJson whether it is a JSON object
 * @param fields its fields in their order; a line of text can have one twice
 */
record Line(String text, boolean isJson, List<Entry<String, String>> fields) {

  private static final int LONG = 140;

  static Line ofText(String text) {
    String plain = Hostile.withoutColours(text);
    return new Line(text, false, TextFields.of(plain));
  }

  static Line ofJson(String text, Map<String, String> fields) {
    return new Line(text, true, List.copyOf(fields.entrySet()));
  }

  /** Tells whether the line has a certain message, and nothing else for a message if it is JSON. */
  boolean says(String message) {
    return isJson ? field("message").orElse("").equals(message) : text.contains(message);
  }

  /** Tells whether nothing that looks like the rest of a longer message follows a message. */
  boolean saysOnly(String message) {
    return isJson || !text.matches("(?s).*" + Pattern.quote(message) + " ?[\\w{}]+ .*");
  }

  /** Tells whether the line has a message that begins with a text. */
  boolean begins(String message) {
    return isJson ? field("message").orElse("").startsWith(message) : text.contains(message);
  }

  /** Tells whether the line names an image. */
  boolean isAbout(String image) {
    return text.contains(image);
  }

  /** Every id that the line gives as {@code request_id}. */
  List<String> requestIds() {
    return values("request_id");
  }

  /** All values of a field. */
  List<String> values(String name) {
    return fields.stream()
        .filter(field -> field.getKey().equals(name))
        .map(Entry::getValue)
        .toList();
  }

  /** The first value of a field. */
  Optional<String> field(String name) {
    return values(name).stream().findFirst();
  }

  /** A text that is short enough for a message on the learner's screen, on one line. */
  static String shortened(String text) {
    String visible = text.replaceAll("[\\p{Cc}\\p{Cf}\u2028\u2029\ufffd]", "?");
    return visible.length() <= LONG ? visible : visible.substring(0, LONG) + "...";
  }
}
