package benchmarks;

import java.util.List;

/** Writes the page in Markdown that shows all results. */
public final class CostsPage {

  private CostsPage() {}

  /**
   * Returns the page.
   *
   * @param groups what was measured
   * @param machine where it was measured
   * @param effort how long it was measured
   * @param chart the chart's file, from the page's folder
   */
  public static String of(
      List<MeasuredGroup> groups, Machine machine, Effort effort, String chart) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # What carrying the context costs

        ![Bars: how long each way takes, compared with its group's baseline. The tables below have \
        the same figures.](%s)

        - CPU: %s, %d cores
        - OS: %s
        - JDK: %s
        - Date: %s
        - Tool: JMH, average time; %s

        The figure after ± is the error: half the width of the 99.9 %% confidence interval. A ratio \
        above 1 means slower than the baseline. If a ratio's range includes 1, this run does not \
        show a difference. Another machine has other times: compare its ratios with these.
        """
            .formatted(
                chart,
                machine.cpu(),
                machine.cores(),
                machine.os(),
                machine.jdk(),
                machine.date(),
                effort));
    groups.forEach(group -> page.append("\n").append(section(group)));
    return page.toString();
  }

  private static String section(MeasuredGroup measured) {
    Group group = measured.group();
    String section =
        "## %s (%s)\n\n%s\n\n%s"
            .formatted(
                group.title(),
                group.benchmark().getSimpleName(),
                group.description(),
                Table.ofWays(measured));
    return group.comparisons().isEmpty() ? section : section + "\n" + Table.ofComparisons(measured);
  }
}
