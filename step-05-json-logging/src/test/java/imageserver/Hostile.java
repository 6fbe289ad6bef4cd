package imageserver;

import java.util.List;
import java.util.Locale;

/**
 * A request id that a client made up to do harm. Each begins with a tame part, which has to come
 * through whatever is written in place of the rest.
 */
enum Hostile {
  LINE_FEED("\n12:00:00.000 ERROR Forged by an id"),
  CARRIAGE_RETURN("\r12:00:00.000 ERROR Forged by an id"),
  QUOTES("\",\"level\":\"ERROR\",\"message\":\"Forged by an id\",\"x\":\"'"),
  JSON_LINE("\"}\n{\"level\":\"ERROR\",\"message\":\"Forged by an id\",\"x\":\""),
  BACKSLASH("\\"),
  PLACEHOLDERS("{}%msg%n%d${ENV}"),
  CONTROL_CHARACTERS("\u0000\u0007\u001b[2J\u007f"),
  C1_CONTROL_CHARACTERS("\u0085\u009b"),
  LINE_SEPARATORS("\u2028\u2029"),
  LONE_SURROGATES("\ud800x\udfff\udbff"),
  TEN_KILOBYTES("x".repeat(10_000));

  /** What is nowhere in a line of text, once the escape sequence stands for all that begin so. */
  private static final List<String> HARMFUL =
      List.of(
          "\r", "\u0000", "\u0007", "\u001b[2J", "\u007f", "\u0085", "\u009b", "\u2028", "\u2029");

  private final String rest;

  Hostile(String rest) {
    this.rest = rest;
  }

  /** The part that comes through. */
  String tamePart() {
    return "id-with-" + kind();
  }

  String id() {
    return tamePart() + rest;
  }

  /** The image that is asked for under this id and no other. */
  String image() {
    return "for-" + kind() + ".png";
  }

  /** The characters in a line of text that break it or move the cursor, as Java writes them. */
  static List<String> harmIn(String line) {
    return HARMFUL.stream()
        .filter(line::contains)
        .map(harm -> harm.chars().limit(1).mapToObj("\\u%04x"::formatted).findFirst().orElseThrow())
        .toList();
  }

  private String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
