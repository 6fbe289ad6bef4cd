package workbook.loop;

import java.util.ArrayList;
import java.util.List;

/** A text that may be longer than the screen. */
final class Pager implements View {

  private static final String INDENT = "        ";

  private final Style style;
  private final String title;
  private final List<String> text;
  private final String keys;
  private int top;
  private int room = 1;
  private int rows = 1;

  /**
   * Creates one.
   *
   * @param title the first line
   * @param text the lines below it
   * @param keys what the last line says that keys do, besides scrolling
   */
  Pager(Style style, String title, List<String> text, String keys) {
    this.style = style;
    this.title = title;
    this.text = List.copyOf(text);
    this.keys = keys;
  }

  /** Scrolls, if the key says so and there is more to see. */
  boolean scroll(String key) {
    int lowest = Math.max(0, rows - room);
    int wanted =
        switch (key) {
          case "up" -> top - 1;
          case "down" -> top + 1;
          case "page up" -> top - room;
          case "page down", " " -> top + room;
          case "home" -> 0;
          case "end" -> lowest;
          default -> -1;
        };
    boolean scrolls = lowest > 0 && (wanted >= 0 || key.equals("up") || key.equals("page up"));
    if (scrolls) {
      top = Math.clamp(wanted, 0, lowest);
    }
    return scrolls;
  }

  /** Goes to the end. */
  Pager atEnd() {
    top = Integer.MAX_VALUE;
    return this;
  }

  @Override
  public List<String> lines(int width, int height) {
    List<String> folded = text.stream().flatMap(line -> folded(line, width).stream()).toList();
    rows = folded.size();
    room = Math.max(1, height - 4);
    top = Math.clamp(top, 0, Math.max(0, rows - room));
    List<String> lines = new ArrayList<>();
    lines.add(style.strong(cut(title, width)));
    lines.add("");
    List<String> seen = folded.subList(top, Math.min(rows, top + room));
    lines.addAll(seen);
    while (lines.size() < height - 1) {
      lines.add("");
    }
    String more =
        rows > room
            ? "lines %d to %d of %d; arrows and space scroll; "
                .formatted(top + 1, top + seen.size(), rows)
            : "";
    lines.add(style.quiet(cut(more + keys, width)));
    return lines;
  }

  /** A line as wide as the screen, and its rest below it, indented. */
  private static List<String> folded(String line, int width) {
    List<String> rows = new ArrayList<>();
    String rest = line;
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      int end = space > width / 2 ? space : width;
      rows.add(rest.substring(0, end));
      rest = INDENT + rest.substring(end).stripLeading();
    }
    rows.add(rest);
    return rows;
  }

  private static String cut(String line, int width) {
    return line.length() > width ? line.substring(0, width - 1) + ">" : line;
  }
}
