package grading.report;

/**
 * Text without the characters that break a file. A submission may print a NUL, an ESC or half of a
 * surrogate pair. XML 1.0 forbids all three, a terminal obeys an ESC, a database may refuse a NUL,
 * and UTF-8 cannot encode half of a pair.
 */
final class PlainText {

  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /**
   * Replaces each such character by U+FFFD. Tabs and line ends stay.
   *
   * @param text any text
   */
  static String of(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().map(c -> isPlain(c) ? c : REPLACEMENT).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /**
   * Does the same, and puts the text on one line.
   *
   * @param text any text
   */
  static String oneLine(String text) {
    return of(text).replaceAll("\\s+", " ").strip();
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' || c == '\n' || c == '\r';
      case Character.SURROGATE -> false;
      default -> c != 0xFFFE && c != 0xFFFF;
    };
  }
}
