package benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Draws ratios as horizontal bars, in SVG. Each group is a block with a scale of its own. A dashed
 * line stands at ratio 1, and a whisker shows each error.
 *
 * <p>The picture is 800 pixels wide. Its text is large, to be readable on a telephone, too. Colours
 * follow the reader's preference for light or dark.
 */
public final class BarChart {

  private static final int WIDTH = 800;
  private static final int MARGIN = 20;
  private static final int GAP = 14;
  private static final int TEXT_SIZE = 24;
  private static final int NOTE_SIZE = 22;
  private static final int LINE = 34;
  private static final int BAR = 22;
  private static final int WHISKER = 12;

  /** The average width of a character in the widest of the usual fonts, in font sizes. */
  private static final double CHARACTER = 0.62;

  /** The reader's machine chooses the font. Each colour differs from its background by 3:1. */
  private static final String STYLE =
      """
      text { font-family: system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; }
      .paper { fill: #ffffff; }
      text { fill: #1f2328; }
      .title { font-weight: 600; }
      .note { fill: #59636e; }
      .bar { fill: #3b8ec9; }
      .baseline { fill: #818b98; }
      .error, .one { stroke: #1f2328; stroke-width: 2; }
      .one { stroke-dasharray: 4 4; }
      @media (prefers-color-scheme: dark) {
        .paper { fill: #0d1117; }
        text { fill: #f0f6fc; }
        .note { fill: #9198a1; }
        .error, .one { stroke: #f0f6fc; }
      }
      """;

  private final List<MeasuredGroup> groups;
  private final double barsLeft;
  private final double barsWidth;
  private final StringBuilder shapes = new StringBuilder();
  private int y = MARGIN;

  private BarChart(List<MeasuredGroup> groups) {
    this.groups = groups;
    barsLeft = MARGIN + width(longest(BarChart::labels)) + GAP;
    barsWidth = WIDTH - MARGIN - width(longest(BarChart::ratioTexts)) - GAP - barsLeft;
  }

  /**
   * Draws a chart.
   *
   * @param groups what was measured; one at least
   * @return the text of an SVG file
   */
  public static String of(List<MeasuredGroup> groups) {
    return new BarChart(groups).svg();
  }

  private String svg() {
    noteLine("Bars: time, divided by the baseline's. Shorter is faster.");
    noteLine("Whiskers: error of the ratio (99.9 %)");
    groups.forEach(this::draw);
    return format(
        """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title" \
        width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
        <title id="title">What carrying the context costs, as ratios to baselines</title>
        <style>
        %3$s</style>
        <rect class="paper" x="0" y="0" width="%1$d" height="%2$d" rx="8"/>
        %4$s</svg>
        """,
        WIDTH, y + MARGIN, STYLE, shapes);
  }

  private void draw(MeasuredGroup measured) {
    Group group = measured.group();
    Way baseline = group.baseline();
    y += LINE / 2;
    textLine("title", TEXT_SIZE, group.title());
    noteLine("1 = %s, %s ns".formatted(baseline.label(), measured.measurement(baseline)));
    double scale = barsWidth / greatest(measured);
    int top = y;
    for (Way way : group.ways()) {
      drawBar(measured, way, scale);
    }
    drawLine("one", barsLeft + scale, top, barsLeft + scale, y);
  }

  private void drawBar(MeasuredGroup measured, Way way, double scale) {
    Ratio ratio = measured.ratio(way);
    double middle = y + LINE / 2.0;
    text("way", TEXT_SIZE, MARGIN, "start", way.label());
    add(
        "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\"/>",
        measured.isBaseline(way) ? "baseline" : "bar",
        barsLeft,
        middle - BAR / 2.0,
        scale * ratio.value(),
        BAR);
    if (!measured.isBaseline(way)) {
      double from = barsLeft + scale * Math.max(0, ratio.value() - ratio.error());
      double to = barsLeft + scale * (ratio.value() + ratio.error());
      drawLine("error", from, middle, to, middle);
      for (double end : List.of(from, to)) {
        drawLine("error", end, middle - WHISKER / 2.0, end, middle + WHISKER / 2.0);
      }
    }
    text("ratio", TEXT_SIZE, WIDTH - MARGIN, "end", measured.ratioText(way));
    y += LINE;
  }

  private void noteLine(String content) {
    textLine("note", NOTE_SIZE, content);
  }

  private void textLine(String style, int size, String content) {
    text(style, size, MARGIN, "start", content);
    y += LINE;
  }

  /** Writes into the line that begins at y; two thirds of a font's size lie above its base line. */
  private void text(String style, int size, int x, String anchor, String content) {
    add(
        "<text class=\"%s\" font-size=\"%d\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>",
        style, size, x, y + LINE / 2 + size / 3, anchor, escaped(content));
  }

  private void drawLine(String style, double x1, double y1, double x2, double y2) {
    add(
        "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
        style, x1, y1, x2, y2);
  }

  private void add(String shape, Object... values) {
    shapes.append(format(shape, values)).append('\n');
  }

  private int longest(Function<MeasuredGroup, Stream<String>> texts) {
    return groups.stream().flatMap(texts).mapToInt(String::length).max().orElseThrow();
  }

  private static Stream<String> labels(MeasuredGroup measured) {
    return measured.group().ways().stream().map(Way::label);
  }

  private static Stream<String> ratioTexts(MeasuredGroup measured) {
    return measured.group().ways().stream().map(measured::ratioText);
  }

  private static double greatest(MeasuredGroup measured) {
    return measured.group().ways().stream()
        .map(measured::ratio)
        .mapToDouble(ratio -> ratio.value() + ratio.error())
        .max()
        .orElseThrow();
  }

  private static double width(int characters) {
    return characters * CHARACTER * TEXT_SIZE;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
