package testkit.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Finds the fields in a line of text: {@code key=value}, the value bare or in quotation marks. What
 * stands in quotation marks is text, whatever it says.
 */
public final class TextFields {

  private final String line;
  private final List<Entry<String, String>> fields = new ArrayList<>();
  private int at;

  private TextFields(String line) {
    this.line = line;
  }

  /**
   * Returns the fields in their order, one entry each.
   *
   * @param line a line of text without colours
   */
  public static List<Entry<String, String>> of(String line) {
    TextFields reader = new TextFields(line);
    reader.read();
    return List.copyOf(reader.fields);
  }

  private void read() {
    while (at < line.length()) {
      if (isAtQuotedText()) {
        at = endOfQuotes();
      } else if (isAtKey()) {
        readField();
      } else {
        at++;
      }
    }
  }

  private void readField() {
    int start = at;
    while (isPartOfKey(line.charAt(at))) {
      at++;
    }
    String key = line.substring(start, at);
    at++; // the equals sign
    int value = at;
    if (at < line.length() && isQuote(line.charAt(at)) && endOfQuotes() > at) {
      at = endOfQuotes();
      fields.add(Map.entry(key, line.substring(value + 1, at - 1)));
    } else {
      while (at < line.length() && isPartOfBareValue(line.charAt(at))) {
        at++;
      }
      fields.add(Map.entry(key, line.substring(value, at)));
    }
  }

  private boolean isAtQuotedText() {
    boolean begins = at == 0 || Character.isWhitespace(line.charAt(at - 1));
    return begins && line.charAt(at) == '"' && endOfQuotes() > at;
  }

  private boolean isAtKey() {
    if (!isPartOfKey(line.charAt(at)) || at > 0 && isPartOfKey(line.charAt(at - 1))) {
      return false;
    }
    int end = at;
    while (end < line.length() && isPartOfKey(line.charAt(end))) {
      end++;
    }
    return end < line.length() && line.charAt(end) == '=';
  }

  /** Behind the closing quotation mark, or where the opening one is if none closes it. */
  private int endOfQuotes() {
    char quote = line.charAt(at);
    for (int i = at + 1; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == quote) {
        boolean isDoubled = i + 1 < line.length() && line.charAt(i + 1) == quote;
        if (!isDoubled || i == at + 1) {
          return i + 1;
        }
        i++;
      }
    }
    return at;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isPartOfKey(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private static boolean isPartOfBareValue(char c) {
    return !Character.isWhitespace(c) && "\"',;])}".indexOf(c) < 0;
  }
}
