package benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures what carrying the context costs, and writes the results as a page and a chart. */
@Command(
    name = "benchmarks",
    description = {
      "Measures what carrying the context costs.",
      "A run of all benchmarks takes about a quarter of an hour and writes into results. Any other"
          + " run writes into target/costs."
    })
public final class Benchmarks implements Callable<Integer> {

  private static final String PAGE = "costs.md";
  private static final String CHART = "costs.svg";

  @Option(names = "--module", description = "The folder of the module.", required = true)
  private Path module;

  @Option(
      names = "--quick",
      description = "Run for about a minute, to see that everything works. The errors are large.")
  private boolean quick;

  @Option(
      names = "--only",
      paramLabel = "REGEX",
      description = "Run only the groups whose class name contains a match, such as Hop.")
  private Pattern only;

  @Option(names = "--help", description = "Print this and exit.", usageHelp = true)
  private boolean help;

  @Spec private CommandSpec command;

  private Benchmarks() {}

  /**
   * Runs from the command line.
   *
   * @param args see {@code --help}; the JVM ends with 0, with 1 if a benchmark fails or a file
   *     cannot be written, with 2 on a wrong argument
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmarks()).execute(args));
  }

  @Override
  public Integer call() throws IOException, RunnerException {
    List<Group> groups = only == null ? Groups.ALL : Groups.matching(only);
    if (groups.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "No group's class has a name in which --only finds " + only);
    }
    Effort effort = quick ? Effort.QUICK : Effort.FULL;
    List<MeasuredGroup> measured = measured(groups, new Runner(options(groups, effort)).run());
    write(measured, effort);
    measured.forEach(Benchmarks::printRatios);
    return 0;
  }

  private static Options options(List<Group> groups, Effort effort) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS)
            .shouldFailOnError(true);
    effort.applyTo(options);
    for (Group group : groups) {
      for (Way way : group.ways()) {
        options.include("^" + Pattern.quote(group.benchmarkName(way)) + "$");
      }
    }
    return options.build();
  }

  private static List<MeasuredGroup> measured(List<Group> groups, Collection<RunResult> results) {
    Map<String, RunResult> byName =
        results.stream()
            .collect(
                Collectors.toMap(result -> result.getParams().getBenchmark(), Function.identity()));
    return groups.stream()
        .map(group ->
            new MeasuredGroup(
                group,
                group.ways().stream()
                    .map(way -> measurement(way, byName.get(group.benchmarkName(way))))
                    .toList()))
        .toList();
  }

  private static Measurement measurement(Way way, RunResult result) {
    Result<?> time = result.getPrimaryResult();
    return new Measurement(way.label(), time.getScore(), time.getScoreError());
  }

  private void write(List<MeasuredGroup> measured, Effort effort) throws IOException {
    boolean all = !quick && only == null;
    Path folder = module.resolve(all ? "results" : "target/costs").normalize();
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(PAGE), CostsPage.of(measured, Machine.current(), effort, CHART));
    Files.writeString(folder.resolve(CHART), BarChart.of(measured));
    System.out.printf("%nWrote %s and %s%n", folder.resolve(PAGE), folder.resolve(CHART));
  }

  private static void printRatios(MeasuredGroup measured) {
    Group group = measured.group();
    System.out.printf("%n%s (%s)%n", group.title(), group.benchmark().getSimpleName());
    group.ways().stream()
        .filter(way -> !measured.isBaseline(way))
        .map(way -> new Comparison(way, group.baseline()))
        .forEach(comparison -> print(measured, comparison));
    group.comparisons().forEach(comparison -> print(measured, comparison));
  }

  private static void print(MeasuredGroup measured, Comparison comparison) {
    System.out.printf(
        "  %s / %s: %s%n",
        comparison.one().label(), comparison.other().label(), measured.ratio(comparison));
  }
}
