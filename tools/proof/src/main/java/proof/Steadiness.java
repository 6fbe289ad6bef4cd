package proof;

import engine.Answer;
import engine.Course;
import engine.Engine;
import engine.Exercise;
import engine.Given;
import engine.Limits;
import engine.Verdict;
import engine.Verdict.TestVerdict;
import engine.VerdictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Judges the same again and again, and reports every verdict that differs from the first one. */
@Command(
    name = "steadiness",
    description = "Judges every starter and solution again and again, each in a fresh process.")
public final class Steadiness implements Callable<Integer> {

  @Option(names = "--course", description = "The course's top folder.", required = true)
  private Path course;

  @Option(
      names = "--times",
      description = "How often each is judged (default: ${DEFAULT-VALUE}).",
      defaultValue = "20")
  private int times;

  @Option(
      names = "--loaded",
      description =
          "In how many of these every core is kept busy besides (default: ${DEFAULT-VALUE}).",
      defaultValue = "5")
  private int loaded;

  @Option(
      names = "--answers",
      description = "Judge the wrong and right answers beside the solutions as well.")
  private boolean answers;

  @Option(
      names = "--differing",
      description = "Where verdicts that differ are written, as JSON (default: ${DEFAULT-VALUE}).",
      defaultValue = "target/differing")
  private Path differing;

  @Option(names = "--help", description = "Print this and exit.", usageHelp = true)
  private boolean help;

  @Spec private CommandSpec command;

  private final Map<String, Verdict> first = new ConcurrentHashMap<>();
  private final AtomicInteger runs = new AtomicInteger();
  private final AtomicInteger differences = new AtomicInteger();

  private Steadiness() {}

  /**
   * Runs from the command line.
   *
   * @param args see {@code --help}; the JVM ends with 0, with 1 if a verdict differed, with 2 on a
   *     wrong argument
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Steadiness()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    if (times < 1 || loaded < 0 || loaded > times) {
      throw new ParameterException(
          command.commandLine(), "--times has to be 1 at least, and --loaded from 0 to --times");
    }
    long start = System.nanoTime();
    int cores = Runtime.getRuntime().availableProcessors();
    try (Engine engine = new Engine(Limits.USUAL, 0);
        ExecutorService atOnce = Executors.newFixedThreadPool(cores)) {
      List<Callable<Void>> comparisons = comparisons(engine);
      for (int time = 1; time <= times; time++) {
        boolean busy = time > times - loaded;
        try (BusyCores load = busy ? BusyCores.onEveryCore() : BusyCores.none()) {
          for (Future<Void> comparison : atOnce.invokeAll(comparisons)) {
            comparison.get();
          }
        }
        System.out.printf(
            "%d of %d times%s: %d runs, %d differed (%d s)%n",
            time,
            times,
            busy ? ", under load" : "",
            runs.get(),
            differences.get(),
            Duration.ofNanos(System.nanoTime() - start).toSeconds());
      }
    }
    return differences.get() == 0 ? 0 : 1;
  }

  private List<Callable<Void>> comparisons(Engine engine) throws IOException {
    Course all = new Course(course.normalize());
    Given given = new Given(all);
    List<Callable<Void>> comparisons = new ArrayList<>();
    for (Exercise exercise : all.exercises()) {
      Path starter = given.starter(exercise);
      Path solution = all.solution(exercise);
      comparisons.add(() -> compare("starter", engine, exercise, List.of(starter)));
      comparisons.add(() -> compare("solution", engine, exercise, List.of(solution)));
      if (answers) {
        for (Answer answer : all.answers(exercise)) {
          List<Path> layers = answer.layers(starter, solution);
          comparisons.add(() -> compare(answer.name(), engine, exercise, layers));
        }
      }
    }
    return comparisons;
  }

  private Void compare(String name, Engine engine, Exercise exercise, List<Path> layers)
      throws IOException, InterruptedException {
    String fullName = exercise.name() + " " + name;
    Verdict now = engine.judge(exercise, layers);
    Verdict before = first.putIfAbsent(fullName, now);
    int run = runs.incrementAndGet();
    if (before != null && !result(before).equals(result(now))) {
      differences.incrementAndGet();
      System.out.printf(
          "%s differs.%n  first: %s%n         %s%n  now:   %s%n         %s%n",
          fullName,
          result(before),
          kept(before, fullName + " at first"),
          result(now),
          kept(now, fullName + " in run " + run));
    }
    return null;
  }

  /** To find the cause, one needs the messages and the times, too. */
  private Path kept(Verdict verdict, String name) throws IOException {
    Path file = differing.resolve(name.replace(' ', '-') + ".json");
    Files.createDirectories(differing);
    Files.writeString(file, VerdictJson.write(verdict));
    return file;
  }

  /** What must not differ: the outcome and what became of each test; times and threads may. */
  private static String result(Verdict verdict) {
    List<String> tests = new ArrayList<>();
    for (TestVerdict test : verdict.tests()) {
      boolean saysIt = test.message().contains(test.declaredSaying());
      tests.add(test.name() + "=" + test.status() + (saysIt ? "" : " in other words"));
    }
    return verdict.outcome() + " " + tests;
  }
}
