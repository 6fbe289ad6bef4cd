package benchmarks.loop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how long a learner waits from a save to the verdict, with the workbook and with Maven.
 * It works in a copy of the course. After each save the workbook, which is open, tells the verdict,
 * and then Maven runs the same tests. The table has the medians.
 */
@Command(
    name = "save-to-verdict",
    description = {
      "Measures how long it takes from a save to the verdict, with the workbook and with Maven.",
      "It prints a table. Five rounds take about ten minutes."
    })
public final class SaveToVerdict implements Callable<Integer> {

  @Option(names = "--course", description = "The course's top folder.", required = true)
  private Path course;

  @Option(names = "--rounds", description = "How often each is measured. Default: 5")
  private int rounds = 5;

  @Option(names = "--help", description = "Print this and exit.", usageHelp = true)
  private boolean help;

  private SaveToVerdict() {}

  /**
   * Runs from the command line.
   *
   * @param args see {@code --help}; the JVM ends with 0, with 1 if something cannot be run, with 2
   *     on a wrong argument
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new SaveToVerdict()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    try (CopyOfCourse copy = CopyOfCourse.of(course.toRealPath())) {
      for (LearnersStep step : copy.steps()) {
        rows.add(measure("%s, starter (red)", step));
        step.becomeTheSolution();
        rows.add(measure("%s, solution (green)", step));
      }
    }
    System.out.print(Row.table(rows));
    return 0;
  }

  private Row measure(String name, LearnersStep step) throws IOException, InterruptedException {
    List<Double> workbook = new ArrayList<>();
    List<Double> maven = new ArrayList<>();
    try (OpenWorkbook open = new OpenWorkbook(step)) {
      step.runMaven(); // compiles what this step stands on
      for (int round = 0; round < rounds; round++) {
        workbook.add(open.secondsFromSaveToVerdict());
        maven.add(step.runMaven());
      }
    }
    Row row = new Row(name.formatted(step.name()), median(workbook), median(maven));
    System.err.println(row);
    return row;
  }

  private static double median(List<Double> seconds) {
    return seconds.stream().sorted().toList().get(seconds.size() / 2);
  }
}
