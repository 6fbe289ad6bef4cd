package imageserver;

import static java.util.stream.Collectors.joining;

/** Writes text for a log line so that it cannot be taken for another part of the line. */
final class Quoted {

  private Quoted() {}

  /** Returns a field's value, in quotation marks unless it is one harmless word. */
  static String value(Object value) {
    String text = String.valueOf(value);
    return text.contains(" ") || text.isEmpty() ? inQuotes(text) : message(text);
  }

  /** Returns a message, in quotation marks if a part of it could be taken for a field. */
  static String message(String text) {
    boolean isHarmless = text.equals(visible(text)) && !text.matches(".*[=\"\\\\].*");
    return isHarmless ? text : inQuotes(text);
  }

  /** Returns a text without characters that end a line, move the cursor, or reorder other text. */
  static String visible(String text) {
    return text.codePoints().mapToObj(Quoted::visible).collect(joining());
  }

  private static String visible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          "\\u%04x".formatted(character);
      default -> Character.toString(character);
    };
  }

  private static String inQuotes(String text) {
    return '"' + visible(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }
}
