package benchmarks.loop;

import java.util.List;
import java.util.Locale;

/**
 * What was measured for one state of a step.
 *
 * @param name the step and its state
 * @param workbook the median with the workbook, in seconds
 * @param maven the median with Maven, in seconds
 */
record Row(String name, double workbook, double maven) {

  static String table(List<Row> rows) {
    StringBuilder table = new StringBuilder();
    table.append("| after a save | workbook | mvn test | ratio |\n");
    table.append("| --- | ---: | ---: | ---: |\n");
    rows.forEach(row -> table.append(row).append("\n"));
    return table.toString();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "| %s | %.1f s | %.1f s | %.2f |", name, workbook, maven, workbook / maven);
  }
}
