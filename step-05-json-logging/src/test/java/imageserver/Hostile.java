package imageserver;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Text that a client made up to do harm, as an id or as the name of an image. It begins with a tame
 * part, which has to come through whatever is written in place of the rest.
 */
enum Hostile {
  FIELDS(" request_id=req-0 image=forged.png"),
  FIELD_WITHOUT_A_SPACE("=x,request_id=req-0"),
  OPEN_QUOTE(" \"x"),
  COLOURED("\u001b[31mred"),
  QUOTED_FIELDS("\" request_id=\"req-0\" image=\"forged.png"),
  ESCAPED_QUOTE("\\\" request_id=req-0 image=forged.png"),
  LINE_FEED("\n12:00:00.000 ERROR Forged by a client"),
  CARRIAGE_RETURN("\r12:00:00.000 ERROR Forged by a client"),
  QUOTES("\",\"level\":\"ERROR\",\"message\":\"Forged by a client\",\"x\":\"'"),
  JSON_LINE("\"}\n{\"level\":\"ERROR\",\"message\":\"Forged by a client\",\"x\":\""),
  BACKSLASH("\\"),
  PLACEHOLDERS("{}%msg%n%d${ENV}{message}{fields}{0}%1$s\\1$1"),
  CONTROL_CHARACTERS(allControlCharacters()),
  TEXT_DIRECTION("\u202egnp.tac\u2066\u200f\u061c\udb40\udc01\ud834\udd73"),
  LINE_SEPARATORS("\u2028\u2029"),
  LONE_SURROGATES("\ud800x\udfff\udbff"),
  TEN_KILOBYTES("x".repeat(10_000));

  /** What only a forged line or field says. */
  static final String FORGED = "Forged by a client";

  private static final Pattern TAME_PART = Pattern.compile("\\b(?:id|image)-with-");

  /** A layout may colour its lines; a client may not, see {@link #marksIn}. */
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

  /** Tabs are left out: they may stand between fields, see {@link #marksIn}. */
  private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\t]]");

  private final String rest;

  Hostile(String rest) {
    this.rest = rest;
  }

  /** The part of the id that comes through. */
  String tameId() {
    return "id-with-née-" + kind();
  }

  String id() {
    return tameId() + rest;
  }

  /** The image that is requested under the hostile id and under no other. */
  String imageOfId() {
    return "for-" + kind() + ".png";
  }

  /** The part of the image's name that comes through. */
  String tameImage() {
    return "image-with-" + kind();
  }

  String image() {
    return tameImage() + rest;
  }

  /** The id under which the hostile image is requested, and no other. */
  String idOfImage() {
    return "req-" + kind();
  }

  /** Tells whether a line is one that no program has written. */
  static boolean isForged(Line line) {
    int forged = line.text().indexOf(FORGED);
    if (forged < 0) {
      return false;
    }
    // Where it is text, it stands behind its tame part, or in an indented line of a stack trace.
    var tame = TAME_PART.matcher(line.text());
    boolean isText = tame.find() && tame.start() < forged;
    return !isText && !Character.isWhitespace(line.text().charAt(0))
        || line.field("message").orElse("").contains(FORGED) && !isText;
  }

  /** How many tabs and escape characters, as of colours, a line has: a client's text adds none. */
  static long marksIn(Line line) {
    return line.text().chars().filter(c -> c == '\t' || c == '\u001b').count();
  }

  /** A line of text without its colours. */
  static String withoutColours(String line) {
    return COLOUR.matcher(line).replaceAll("");
  }

  /** The first character in a line of text that ends lines, moves the cursor or reorders text. */
  static Optional<String> harmIn(String line) {
    return HARMFUL
        .matcher(withoutColours(line))
        .results()
        .map(found -> "U+%04X".formatted(found.group().codePointAt(0)))
        .findFirst();
  }

  private String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All 65 of Unicode's category Cc. */
  private static String allControlCharacters() {
    return IntStream.rangeClosed(0, 0x9f)
        .filter(Character::isISOControl)
        .mapToObj(Character::toString)
        .reduce("", String::concat);
  }
}
