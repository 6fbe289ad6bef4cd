package imageserver;

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

  static String visible(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
  }

  private static String inQuotes(String text) {
    return '"' + visible(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }
}
