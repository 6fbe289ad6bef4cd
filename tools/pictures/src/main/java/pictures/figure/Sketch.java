package pictures.figure;

import java.util.Locale;
import java.util.Random;
import timeline.draw.Xml;

/**
 * Draws boxes, bars and arrows as if by hand, as SVG. The wobble of a line depends on its place
 * only, so the same sketch has the same text. Colours follow the reader's preference for light or
 * dark.
 */
final class Sketch {

  private static final double WOBBLE = 2.2;
  private static final int LINE_HEIGHT = 20;

  private static final String STYLE =
      """
      text { font: 15px system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; \
      fill: #1f2328; }
      .paper { fill: #ffffff; }
      .strong { font-weight: 700; }
      .note { fill: #59636e; }
      .code { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace; font-size: 14px; }
      .wrong { fill: #cf222e; font-weight: 700; }
      .ink { fill: none; stroke: #1f2328; stroke-width: 1.4; stroke-linecap: round; }
      .red { fill: none; stroke: #cf222e; stroke-width: 2; stroke-linecap: round; }
      .one { fill: #0072b2; fill-opacity: 0.22; }
      .two { fill: #e69f00; fill-opacity: 0.3; }
      .none { fill: #808080; fill-opacity: 0.14; }
      @media (prefers-color-scheme: dark) {
        text { fill: #f0f6fc; }
        .paper { fill: #0d1117; }
        .note { fill: #9198a1; }
        .wrong { fill: #ff7b72; }
        .ink { stroke: #f0f6fc; }
        .red { stroke: #ff7b72; }
        .one { fill-opacity: 0.45; }
        .two { fill-opacity: 0.4; }
      }
      """;

  private final String title;
  private final int width;
  private final int height;
  private final StringBuilder shapes = new StringBuilder();

  /**
   * Begins a sketch.
   *
   * @param title what it shows, in a sentence
   * @param width its width, in pixels
   * @param height its height, in pixels
   */
  Sketch(String title, int width, int height) {
    this.title = title;
    this.width = width;
    this.height = height;
  }

  /** What a box or a bar belongs to: a colour for each of two requests, and one for none. */
  enum Owner {
    ONE,
    TWO,
    NONE
  }

  /** A box with lines of text in its middle. */
  Sketch box(Owner owner, int x, int y, int w, int h, String... lines) {
    fill(owner, x, y, w, h);
    frame("ink", x, y, w, h);
    int top = y + h / 2 - (lines.length - 1) * LINE_HEIGHT / 2 + 5;
    for (int i = 0; i < lines.length; i++) {
      String style = i == 0 && lines.length > 1 ? "strong" : "";
      text(style + "\" text-anchor=\"middle", x + w / 2, top + i * LINE_HEIGHT, lines[i]);
    }
    return this;
  }

  /** A red frame around something that is wrong. */
  Sketch wrong(int x, int y, int w, int h) {
    frame("red", x, y, w, h);
    return this;
  }

  /** An arrow. */
  Sketch arrow(int x1, int y1, int x2, int y2) {
    stroke("ink", x1, y1, x2, y2);
    double angle = Math.atan2(y2 - y1, x2 - x1);
    for (double side : new double[] {-0.45, 0.45}) {
      stroke("ink", x2, y2, x2 - 11 * Math.cos(angle + side), y2 - 11 * Math.sin(angle + side));
    }
    return this;
  }

  /** A line. */
  Sketch line(int x1, int y1, int x2, int y2) {
    stroke("ink", x1, y1, x2, y2);
    return this;
  }

  /** A text that begins at a place; its baseline is at y. */
  Sketch text(int x, int y, String content) {
    text("", x, y, content);
    return this;
  }

  /** A text in the letters of code. */
  Sketch code(int x, int y, String content) {
    text("code", x, y, content);
    return this;
  }

  /** A quiet remark. */
  Sketch note(int x, int y, String content) {
    text("note", x, y, content);
    return this;
  }

  /** A text about what is wrong. */
  Sketch wrongText(int x, int y, String content) {
    text("wrong", x, y, content);
    return this;
  }

  /** Returns the text of an SVG file. */
  String svg() {
    return format(
        """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="%s" \
        width="%d" height="%d" viewBox="0 0 %d %d">
        <style>
        %s</style>
        <rect class="paper" width="%d" height="%d" rx="8"/>
        %s</svg>
        """,
        Xml.escaped(title), width, height, width, height, STYLE, width, height, shapes);
  }

  private void fill(Owner owner, int x, int y, int w, int h) {
    add(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>",
        owner.name().toLowerCase(Locale.ROOT), x, y, w, h);
  }

  private void frame(String style, int x, int y, int w, int h) {
    stroke(style, x, y, x + w, y);
    stroke(style, x + w, y, x + w, y + h);
    stroke(style, x + w, y + h, x, y + h);
    stroke(style, x, y + h, x, y);
  }

  /** Twice, as a hand does that is not sure. */
  private void stroke(String style, double x1, double y1, double x2, double y2) {
    Random hand = new Random((long) (x1 * 7_919 + y1 * 104_729 + x2 * 1_299_709 + y2 * 15_485_863));
    for (int i = 0; i < 2; i++) {
      add(
          "<path class=\"%s\" d=\"M%.1f %.1fQ%.1f %.1f %.1f %.1f\"/>",
          style,
          x1 + wobble(hand),
          y1 + wobble(hand),
          (x1 + x2) / 2 + 1.5 * wobble(hand),
          (y1 + y2) / 2 + 1.5 * wobble(hand),
          x2 + wobble(hand),
          y2 + wobble(hand));
    }
  }

  private static double wobble(Random hand) {
    return (hand.nextDouble() - 0.5) * WOBBLE;
  }

  private void text(String style, int x, int y, String content) {
    add("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>", style, x, y, Xml.escaped(content));
  }

  private void add(String shape, Object... values) {
    shapes.append(format(shape, values)).append('\n');
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
