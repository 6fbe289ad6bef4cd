package imageserver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of the image server's standard output, be it text or JSON.
 *
 * @param text the line itself
 * @param fields its JSON fields; none in a line of text
 * @param requestIds every id that it gives as {@code request_id}
 */
record Line(String text, Map<String, String> fields, List<String> requestIds) {

  private static final int LONG = 140;
  private static final Pattern REQUEST_ID =
      Pattern.compile("(?<![\\w-])request_id=[\"']?([^\\s\"',;\\])}]*)");

  static Line ofText(String text) {
    List<String> ids = REQUEST_ID.matcher(text).results().map(match -> match.group(1)).toList();
    return new Line(text, Map.of(), ids);
  }

  static Line ofJson(String text, Map<String, String> fields) {
    return new Line(
        text,
        fields,
        Optional.ofNullable(fields.get("request_id")).map(List::of).orElse(List.of()));
  }

  /** Tells whether the line has a certain message, and nothing else for a message if it is JSON. */
  boolean says(String message) {
    return fields.isEmpty() ? text.contains(message) : message.equals(fields.get("message"));
  }

  /** Tells whether the line names an image. */
  boolean isAbout(String image) {
    return text.contains(image);
  }

  /** The line without quotes around values, which some patterns write. */
  Line withoutQuotes() {
    return new Line(text.replaceAll("[\"']", ""), fields, requestIds);
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** A text that is short enough for a message on the learner's screen, on one line. */
  static String shortened(String text) {
    String visible = text.replaceAll("[\\p{Cc}\u2028\u2029\ufffd]", "?");
    return visible.length() <= LONG ? visible : visible.substring(0, LONG) + "...";
  }
}
