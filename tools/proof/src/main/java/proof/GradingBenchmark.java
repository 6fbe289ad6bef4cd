package proof;

import engine.Answer;
import engine.Course;
import engine.Engine;
import engine.Exercise;
import engine.Folders;
import engine.Given;
import engine.Limits;
import engine.Sandbox;
import engine.Verdict;
import engine.Verdict.Status;
import grading.judging.ClassGrader;
import grading.judging.CourseStep;
import grading.result.ClassGrades;
import grading.result.Grade;
import grading.result.StepGrade;
import grading.result.TaskGrade;
import grading.submission.SubmissionFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A benchmark: grades kept answers as a class, says whether the verdicts are the same each time,
 * and compares the time with that of {@code mvn test} once a submission.
 */
@Command(
    name = "grading",
    description = "Grades kept answers as a class, and compares with mvn test once a submission.")
public final class GradingBenchmark implements Callable<Integer> {

  @Option(names = "--course", description = "The course's top folder.", required = true)
  private Path root;

  @Option(
      names = "--submissions",
      description = "How many (default: ${DEFAULT-VALUE}). Where there are fewer, some come again.",
      defaultValue = "60")
  private int count;

  @Option(
      names = "--times",
      description = "How often they are graded (default: ${DEFAULT-VALUE}).",
      defaultValue = "1")
  private int times;

  @Option(names = "--busy", description = "Keep every core busy besides, the last time.")
  private boolean busy;

  @Option(names = "--maven", description = "Also run mvn test once a submission.")
  private boolean maven;

  @Option(names = "--help", description = "Print this and exit.", usageHelp = true)
  private boolean help;

  private Course course;
  private Path folder;

  /** Seconds, with no other load. */
  private double graded;

  private GradingBenchmark() {}

  private record Kept(Exercise exercise, Answer answer) {}

  /** A kept answer that is handed in. */
  private record HandedIn(Exercise exercise, Path folder) {

    Path sources() {
      return folder.resolve(exercise.folder().getFileName()).resolve("src").resolve("main");
    }
  }

  /**
   * Runs from the command line.
   *
   * @param args see {@code --help}; the JVM ends with 0, with 1 if a verdict differed, with 2 on a
   *     wrong argument
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new GradingBenchmark()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    course = new Course(root.toAbsolutePath().normalize());
    folder = Files.createTempDirectory("class");
    try {
      List<HandedIn> submissions = handIn();
      List<Grade> first = null;
      boolean same = true;
      for (int time = 1; time <= times; time++) {
        List<Grade> grades = grade(busy && time > 1 && time == times, time);
        first = first == null ? grades : first;
        same &= compare(first, grades);
      }
      if (maven) {
        compareWithMaven(submissions);
      }
      return same ? 0 : 1;
    } finally {
      Folders.delete(folder);
    }
  }

  /** Takes answers evenly from all kept ones. */
  private List<HandedIn> handIn() throws IOException {
    List<Kept> all = new ArrayList<>();
    for (Exercise exercise : course.exercises()) {
      for (Answer answer : course.answers(exercise)) {
        all.add(new Kept(exercise, answer));
      }
    }
    List<HandedIn> chosen = new ArrayList<>();
    Given given = new Given(course);
    for (int i = 0; i < count; i++) {
      int number = count < all.size() ? i * all.size() / count : i % all.size();
      Kept kept = all.get(number);
      Exercise exercise = kept.exercise();
      Path place = folder.resolve("class").resolve("%04d".formatted(i));
      HandedIn handedIn = new HandedIn(exercise, place);
      for (Path layer : kept.answer().layers(given.starter(exercise), course.solution(exercise))) {
        Folders.copy(layer, handedIn.sources());
      }
      chosen.add(handedIn);
    }
    return chosen;
  }

  private List<Grade> grade(boolean load, int time) throws IOException, InterruptedException {
    List<CourseStep> steps = new ArrayList<>();
    for (Exercise exercise : course.exercises()) {
      steps.add(CourseStep.of(course, exercise, exercise.name()));
    }
    Path submissions = folder.resolve("class");
    Sandbox sandbox = Sandbox.strongest();
    int cores = Runtime.getRuntime().availableProcessors();
    Path kept = folder.resolve("kept-" + time);
    try (BusyCores others = load ? BusyCores.onEveryCore() : BusyCores.none();
        Engine engine =
            new Engine(
                Limits.USUAL,
                Files.createDirectory(folder.resolve("e")),
                Optional.empty(),
                sandbox,
                List.of(course.root(), submissions))) {
      engine.awaitCaches(); // the workbook makes them when it is built
      Growth growth = new Growth();
      ClassGrades grades =
          new ClassGrader(course, steps, engine, (_, verdict) -> failures(verdict), folder, kept)
              .grade(SubmissionFinder.in(List.of(submissions)), cores, sandbox.sentence(), growth);
      double seconds = growth.seconds();
      graded = load ? graded : seconds;
      System.out.printf(
          "graded %d submissions%s in %.1f s, %.2f s each; heap in use: %d MB%n",
          count, load ? ", every core busy" : "", seconds, seconds / count, heapMegabytes());
      return grades.learners();
    }
  }

  /** Says now and then how far a class is. */
  private static final class Growth implements ClassGrader.Listener {
    private static final int BETWEEN = 100;

    private final long start = System.nanoTime();
    private int graded;

    @Override
    public void graded(Grade grade, boolean before) {
      graded++;
      if (graded % BETWEEN == 0) {
        System.out.printf(
            "%d after %.1f s; heap in use: %d MB%n", graded, seconds(), heapMegabytes());
      }
    }

    double seconds() {
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private static String failures(Verdict verdict) {
    return verdict.tests().stream()
        .filter(test -> test.status() == Status.FAILED)
        .map(test ->
            "    %s: %s%n".formatted(test.name(), test.message().lines().findFirst().orElse("")))
        .collect(Collectors.joining("", verdict.outcome() + "\n", ""));
  }

  /** Tells whether the verdicts are the same, task by task, and prints what is not. */
  private static boolean compare(List<Grade> first, List<Grade> now) {
    boolean same = true;
    for (int i = 0; i < first.size(); i++) {
      for (int step = 0; step < first.get(i).steps().size(); step++) {
        StepGrade before = first.get(i).steps().get(step);
        StepGrade after = now.get(i).steps().get(step);
        if (!outcomes(before).equals(outcomes(after))) {
          same = false;
          System.out.printf(
              "differs: %s of %s%n  %s %s  %s %s",
              before.step(),
              first.get(i).learner(),
              outcomes(before),
              before.screen(),
              outcomes(after),
              after.screen());
        }
      }
    }
    return same;
  }

  private static String outcomes(StepGrade step) {
    return step.outcome() + step.tasks().stream().map(TaskGrade::outcome).toList().toString();
  }

  private static long heapMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
  }

  private void compareWithMaven(List<HandedIn> submissions)
      throws IOException, InterruptedException {
    Path clone = cloneOfCourse("clone");
    for (Exercise exercise : course.exercises()) {
      test(clone, exercise); // builds the tools
    }
    double built = 0;
    for (HandedIn submission : submissions) {
      built += test(clone, submission);
    }
    System.out.printf(
        "mvn test, tools built before: %.1f s, %.2f s each; ratio %.2f%n",
        built, built / count, built / graded);
    double fresh = 0;
    int sample = 0;
    for (int i = 0; i < submissions.size(); i += 10) {
      Path own = cloneOfCourse("clone-" + i);
      fresh += test(own, submissions.get(i));
      sample++;
      Folders.delete(own);
    }
    System.out.printf(
        "mvn test in the learner's clone, %d of them: %.2f s each; ratio %.2f%n",
        sample, fresh / sample, fresh / sample / (graded / count));
  }

  private Path cloneOfCourse(String name) throws IOException, InterruptedException {
    Path clone = folder.resolve(name);
    new ProcessBuilder("git", "clone", "-q", course.root().toString(), clone.toString())
        .inheritIO()
        .start()
        .waitFor();
    return clone;
  }

  private double test(Path clone, HandedIn submission) throws IOException, InterruptedException {
    Path sources =
        clone.resolve(submission.exercise().folder().getFileName()).resolve("src").resolve("main");
    Folders.delete(sources);
    Folders.copy(submission.sources(), sources);
    return test(clone, submission.exercise());
  }

  /** Returns seconds. Most of these runs fail, as they should. */
  private static double test(Path clone, Exercise exercise)
      throws IOException, InterruptedException {
    String mvn = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
    long start = System.nanoTime();
    new ProcessBuilder(mvn, "test", "-pl", exercise.name())
        .directory(clone.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return (System.nanoTime() - start) / 1e9;
  }
}
