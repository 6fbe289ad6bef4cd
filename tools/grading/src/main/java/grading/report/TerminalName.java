package grading.report;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** A learner's name as a terminal can show it. */
public final class TerminalName {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HANGUL,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO);

  private TerminalName() {}

  /**
   * Drops the characters that a terminal obeys, and cuts a long name.
   *
   * @param name a learner's name, which a learner may have chosen
   * @param most how many columns it may have; a longer name ends with an ellipsis
   * @return a name with at least one character
   */
  public static String of(String name, int most) {
    StringBuilder kept = new StringBuilder();
    name.codePoints().filter(c -> !isObeyed(c)).forEach(kept::appendCodePoint);
    String shown = kept.toString().strip();
    if (shown.isEmpty()) {
      return "?";
    }
    return columns(shown) <= most ? shown : cut(shown, most - 1) + "\u2026";
  }

  /**
   * Counts the columns that a name takes. An East Asian character or an emoji takes two, an accent
   * that follows its letter takes none.
   *
   * @param name a name
   */
  static int columns(String name) {
    return name.codePoints().map(TerminalName::columns).sum();
  }

  private static String cut(String name, int most) {
    StringBuilder cut = new StringBuilder();
    int columns = 0;
    for (int c : name.codePoints().toArray()) {
      columns += columns(c);
      if (columns > most) {
        break;
      }
      cut.appendCodePoint(c);
    }
    return cut.toString();
  }

  private static boolean isObeyed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      // One of these reverses the text after it. The two joiners belong to the spelling of names.
      case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
      default -> false;
    };
  }

  private static int columns(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    boolean isHalfWidth = c >= 0xFF61 && c <= 0xFFDC;
    boolean isFullWidth = c >= 0xFF01 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6;
    return !isHalfWidth
        && (isFullWidth || WIDE.contains(UnicodeScript.of(c)) || Character.isEmojiPresentation(c));
  }
}
