package workbook.text;

import java.util.ArrayList;
import java.util.List;
import testkit.screen.StepText;

/** Puts the Markdown of a README's hint into lines for a terminal. */
public final class Markdown {

  private static final String FENCE = "```";

  private final StepText text;

  /**
   * Creates one.
   *
   * @param width how many characters a line has at most; code keeps its lines
   */
  public Markdown(int width) {
    text = new StepText(width);
  }

  /**
   * Wraps paragraphs anew, and leaves code as it is.
   *
   * @param markdown paragraphs, lists and blocks of code
   */
  public List<String> lines(String markdown) {
    List<String> lines = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    boolean code = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith(FENCE)) {
        flush(paragraph, lines);
        code = !code;
      } else if (code) {
        lines.add("    " + line);
      } else if (line.isBlank()) {
        flush(paragraph, lines);
        lines.add("");
      } else if (!line.startsWith("<!--")) {
        if (line.startsWith("- ") || line.startsWith("|")) {
          flush(paragraph, lines);
        }
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    flush(paragraph, lines);
    return lines;
  }

  private void flush(StringBuilder paragraph, List<String> lines) {
    if (!paragraph.isEmpty()) {
      String words = paragraph.toString().replaceAll("\\[([^]]+)]\\(([^)]+)\\)", "$1 ($2)");
      lines.addAll(text.wrap("", words.startsWith("- ") ? "  " : "", words));
      paragraph.setLength(0);
    }
  }
}
