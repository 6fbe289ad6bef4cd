package timeline.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import timeline.event.Event;
import timeline.event.Requests;
import timeline.model.Bar;
import timeline.model.Hop;
import timeline.model.Line;
import timeline.model.Timeline;

/**
 * Draws a timeline as SVG. Time goes down. Each thread has a lane, each piece of work a bar in the
 * colour and pattern of its request. A line is a shape on its bar: that of the request whose id it
 * carries. So a line with a wrong id differs from its bar, and it has a frame.
 *
 * <p>The same timeline has the same text. Colours follow the reader's preference for light or dark.
 */
public final class SvgPicture {

  private static final int MARGIN = 14;
  private static final int GUTTER = 100;
  private static final int LANE = 96;
  private static final int HEAD = 52;
  private static final int ROW = 28;
  private static final int BAR = 26;
  private static final int NOTE = 22;
  private static final int LONGEST_LABEL = 12;

  private static final List<String> NOTES =
      List.of(
          "A bar: a thread works for a request.",
          "A shape: a log line, and the request whose id it carries.",
          "A red frame: the id is wrong, or there is none.");

  private static final String STYLE =
      """
      text { font: 14px system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; \
      fill: #1f2328; }
      .paper { fill: #ffffff; }
      .thread { font-weight: 600; }
      .note { fill: #59636e; }
      .lane { stroke: #d1d9e0; stroke-dasharray: 2 5; }
      .bar { stroke-width: 1.5; }
      .shape { stroke: #ffffff; stroke-width: 1.5; }
      .none { fill: none; stroke: #1f2328; stroke-width: 2; stroke-dasharray: 3 2; }
      .frame { fill: none; stroke: #cf222e; stroke-width: 2.5; }
      .wrong text { font-weight: 700; fill: #cf222e; }
      .wrong .label { fill: #1f2328; font-weight: 400; }
      .hop { fill: none; stroke: #59636e; stroke-width: 2; }
      .tip path { fill: #59636e; }
      @media (prefers-color-scheme: dark) {
        text, .wrong .label { fill: #f0f6fc; }
        .paper { fill: #0d1117; }
        .note { fill: #9198a1; }
        .lane { stroke: #3d444d; }
        .shape { stroke: #0d1117; }
        .none { stroke: #f0f6fc; }
        .frame { stroke: #ff7b72; }
        .wrong text { fill: #ff7b72; }
        .hop { stroke: #9198a1; }
        .tip path { fill: #9198a1; }
      }
      """;

  private final Timeline timeline;
  private final String ids;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final StringBuilder shapes = new StringBuilder();

  private SvgPicture(Timeline timeline, String ids) {
    this.timeline = timeline;
    this.ids = ids;
    timeline.works().forEach(work -> numbers.put(work, numbers.size()));
  }

  /**
   * Draws a picture.
   *
   * @param title what it shows, in a sentence
   * @param timeline the run
   * @return the text of an SVG file
   */
  public static String of(String title, Timeline timeline) {
    return of(title, timeline, "");
  }

  /**
   * Draws the first requests of a run, as many as can be told apart.
   *
   * @param title what the run is, in a sentence
   * @param events the run's events in their order
   * @return the text of an SVG file
   */
  public static String ofFirstRequests(String title, List<Event> events) {
    List<Event> first = Requests.parts(events, Marks.count()).getFirst();
    return of(title, Timeline.of(first, Requests.of(events)));
  }

  /**
   * Draws a picture for a page with several pictures.
   *
   * @param title what it shows, in a sentence
   * @param timeline the run
   * @param ids what all names of its parts begin with; no two pictures of a page have the same
   * @return the text of an SVG element
   */
  static String of(String title, Timeline timeline, String ids) {
    return new SvgPicture(timeline, ids).svg(title);
  }

  private String svg(String title) {
    timeline.threads().forEach(this::drawLane);
    timeline.bars().forEach(this::draw);
    timeline.hops().forEach(this::draw);
    timeline.lines().forEach(this::draw);
    for (int i = 0; i < NOTES.size(); i++) {
      int y = HEAD + timeline.rows() * ROW + MARGIN + NOTE * (i + 1);
      text("note", MARGIN, y, NOTES.get(i));
    }
    int width = width(timeline);
    int height = HEAD + timeline.rows() * ROW + NOTE * NOTES.size() + 3 * MARGIN;
    return format(
        """
        <svg xmlns="http://www.w3.org/2000/svg" role="group" aria-label="%1$s" \
        width="%2$d" height="%3$d" viewBox="0 0 %2$d %3$d">
        <style>
        %4$s</style>
        <defs>
        <marker class="tip" id="%7$stip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" \
        markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L10 5L0 10Z"/></marker>
        %5$s</defs>
        <rect class="paper" width="%2$d" height="%3$d" rx="8"/>
        %6$s</svg>
        """,
        Xml.escaped(title), width, height, STYLE, Marks.patterns(ids), shapes, ids);
  }

  /** How wide a picture is, in pixels. */
  static int width(Timeline timeline) {
    return Math.max(420, MARGIN + GUTTER + LANE * timeline.threads().size() + MARGIN);
  }

  private void drawLane(String thread) {
    int lane = timeline.threads().indexOf(thread);
    int cut = thread.length() > LONGEST_LABEL ? cut(thread) : 0;
    text("thread", left(lane), MARGIN + 10, shortened(thread.substring(0, cut).strip()));
    text("thread", left(lane), MARGIN + 26, shortened(thread.substring(cut)));
    add("<path class=\"lane\" d=\"M%d %dV%d\"/>", middle(lane), HEAD, HEAD + timeline.rows() * ROW);
  }

  /** After the space or hyphen that is nearest to the middle. */
  private static int cut(String thread) {
    int best = 0;
    for (int i = 1; i < thread.length(); i++) {
      boolean between = thread.charAt(i - 1) == '-' || thread.charAt(i - 1) == ' ';
      if (between && fromMiddle(thread, i) < fromMiddle(thread, best)) {
        best = i;
      }
    }
    return best;
  }

  private static int fromMiddle(String thread, int cut) {
    return Math.abs(2 * cut - thread.length());
  }

  private void draw(Bar bar) {
    int work = number(bar.work());
    add(
        "<g data-row=\"%d\"><rect class=\"bar\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\""
            + " rx=\"5\" fill=\"url(#%swork-%d)\" stroke=\"%s\"><title>%s</title></rect></g>",
        bar.first(),
        left(bar.lane()),
        HEAD + bar.first() * ROW + 2,
        BAR,
        (bar.last() - bar.first() + 1) * ROW - 4,
        ids,
        work % Marks.count(),
        Marks.colour(work),
        Xml.escaped(timeline.threads().get(bar.lane()) + " works for " + bar.work()));
  }

  private void draw(Hop hop) {
    boolean right = hop.toLane() > hop.fromLane();
    int from = left(hop.fromLane()) + (right ? BAR : 0);
    int to = left(hop.toLane()) + (right ? 0 : BAR);
    int above = right ? 0 : 10; // a label is to the right of its bar
    add(
        "<g data-row=\"%d\"><path class=\"hop\" d=\"M%d %dL%d %d\""
            + " marker-end=\"url(#%stip)\"/></g>",
        hop.toRow(), from, y(hop.fromRow()) - above, to, y(hop.toRow()) - above, ids);
  }

  private void draw(Line line) {
    String id = line.id() == null ? "no id" : line.id();
    String description =
        "%s: \"%s\" carries %s.%s"
            .formatted(
                timeline.threads().get(line.lane()),
                line.text(),
                id,
                line.isWrong() ? " It belongs to " + line.work() + ". " + line.why() : "");
    add(
        "<g class=\"line%s\" data-row=\"%d\" data-millis=\"%d\" tabindex=\"0\" role=\"img\""
            + " aria-label=\"%s\"><title>%s</title>",
        line.isWrong() ? " wrong" : "",
        line.row(),
        line.millis(),
        Xml.escaped(description),
        Xml.escaped(description));
    text("label", MARGIN, y(line.row()) + 5, shortened(line.text().split(" ")[0]));
    if (line.isWrong()) {
      add(
          "<rect class=\"frame\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\"/>",
          left(line.lane()) - 4, y(line.row()) - 13, LANE - 6, 26);
    }
    drawShape(line);
    text("id", left(line.lane()) + BAR + 6, y(line.row()) + 5, shortened(id));
    add("</g>");
  }

  private void drawShape(Line line) {
    boolean known = line.id() != null && numbers.containsKey(line.id());
    add(
        "<path class=\"%s\" transform=\"translate(%d %d)\" d=\"%s\" %s/>",
        known ? "shape" : "none",
        middle(line.lane()),
        y(line.row()),
        Marks.shape(known ? number(line.id()) : 0),
        known ? "fill=\"" + Marks.colour(number(line.id())) + "\"" : "");
  }

  private int number(String work) {
    return numbers.get(work);
  }

  private static int left(int lane) {
    return MARGIN + GUTTER + lane * LANE;
  }

  private static int middle(int lane) {
    return left(lane) + BAR / 2;
  }

  private static int y(int row) {
    return HEAD + row * ROW + ROW / 2;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL - 1) + "…";
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
