package workbook.loop;

import java.util.Optional;

/**
 * Colours, where they are wanted: the environment variable NO_COLOR, set to anything, forbids them.
 */
final class Style {

  private static final String RESET = "\33[0m";

  private final boolean colours;

  Style(boolean colours) {
    this.colours = colours;
  }

  /** The style that the environment asks for, as https://no-color.org says. */
  static Style ofEnvironment() {
    return new Style(Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty());
  }

  String strong(String text) {
    return with("1", text);
  }

  String done(String text) {
    return with("32", text);
  }

  String wrong(String text) {
    return with("31", text);
  }

  String quiet(String text) {
    return with("2", text);
  }

  /** Shown without colours, too: a cursor must be seen. */
  String chosen(String text) {
    return "\33[7m" + text + RESET;
  }

  private String with(String code, String text) {
    return colours ? "\33[%sm%s%s".formatted(code, text, RESET) : text;
  }
}
