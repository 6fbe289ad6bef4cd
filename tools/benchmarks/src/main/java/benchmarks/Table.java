package benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Writes what was measured as tables in Markdown. */
public final class Table {

  private Table() {}

  /**
   * Returns a group's table: a row for each way, with its time and its ratio to the baseline.
   *
   * @param measured the group
   * @return lines that end with a newline each
   */
  public static String ofWays(MeasuredGroup measured) {
    Group group = measured.group();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("way", "ns/op", "ratio to " + group.baseline().label()));
    for (Way way : group.ways()) {
      rows.add(List.of(way.label(), measured.measurement(way).toString(), measured.ratioText(way)));
    }
    return markdown(rows);
  }

  /**
   * Returns a group's second table: a row for each further comparison, with its ratio.
   *
   * @param measured a group that has such comparisons
   * @return lines that end with a newline each
   */
  public static String ofComparisons(MeasuredGroup measured) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("compared", "ratio"));
    for (Comparison comparison : measured.group().comparisons()) {
      rows.add(
          List.of(
              "**%s / %s**".formatted(comparison.one().label(), comparison.other().label()),
              "**%s**".formatted(measured.ratio(comparison))));
    }
    return markdown(rows);
  }

  private static String markdown(List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add("| " + String.join(" | ", row) + " |");
    }
    int figures = rows.getFirst().size() - 1;
    lines.add(1, "| --- |" + " ---: |".repeat(figures));
    return String.join("\n", lines) + "\n";
  }
}
