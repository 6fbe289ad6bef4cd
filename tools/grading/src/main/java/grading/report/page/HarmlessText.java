package grading.report.page;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;

/**
 * Makes text from submissions harmless: HTML is escaped, and characters that act on the text around
 * them are shown instead.
 */
final class HarmlessText implements Mustache.Escaper {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  @Override
  public String escape(String text) {
    return Escapers.HTML.escape(visible(text));
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(character -> append(visible, character));
    return visible.toString();
  }

  private static void append(StringBuilder visible, int character) {
    if (Character.getType(character) == Character.SURROGATE) {
      // Half a character. UTF-8 cannot write it.
      visible.appendCodePoint(REPLACEMENT);
    } else if (isHidden(character)) {
      visible.append("[U+%04X]".formatted(character));
    } else {
      visible.appendCodePoint(character);
    }
  }

  /** Whether it cannot be seen, such as ESC or a character that turns the text around. */
  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\n' && character != '\t';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      // The two joiners belong to the spelling of some languages and to emoji.
      case Character.FORMAT -> character != ZERO_WIDTH_JOINER && character != ZERO_WIDTH_NON_JOINER;
      default -> false;
    };
  }
}
