package workbook.text;

import engine.Verdict;
import engine.Verdict.Outcome;
import engine.Verdict.Problem;
import engine.Verdict.TestVerdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import testkit.screen.StepProgress;
import testkit.screen.StepProgress.Failure;
import testkit.screen.StepText;
import workbook.course.Step;

/** What a verdict tells a learner: where they are, and the first thing that is not done. */
public final class VerdictText {

  /** Where a test's message says that a hint is. */
  private static final Pattern IN_README =
      Pattern.compile("hint \\d of task \\d, in the step's README\\.md");

  private final Step step;
  private final StepText text;
  private final String hints;

  /**
   * Creates one.
   *
   * @param step the step
   * @param width how many characters a line has at most
   */
  public VerdictText(Step step, int width) {
    this(step, width, "$0");
  }

  /**
   * Creates one for a reader who finds the hints in another place.
   *
   * @param step the step
   * @param width how many characters a line has at most
   * @param hints what to do for a hint; {@code $0} is what the test's message says
   */
  public VerdictText(Step step, int width, String hints) {
    this.step = step;
    this.hints = hints;
    text = new StepText(width);
  }

  /**
   * Lists the tasks and marks the first open one; nothing if the code does not compile.
   *
   * @param verdict the verdict
   */
  public List<String> tasks(Verdict verdict) {
    return text.tasks(verdict.progress());
  }

  /**
   * Says that the verdict does not count.
   *
   * @param changedJudges the tests and POM files that are not as they were given
   * @return no lines if there are none
   */
  public List<String> notCounting(List<String> changedJudges) {
    return changedJudges.isEmpty()
        ? List.of()
        : text.wrap(
            "",
            "",
            "This verdict does not count, because these files are not as they were given: "
                + String.join(", ", changedJudges));
  }

  /**
   * Tells the first thing that is wrong.
   *
   * @param verdict the verdict
   * @param links makes the files in it ones that the reader can open
   * @return no lines if nothing is wrong
   * @throws IOException if the source line of a compile error cannot be read
   */
  public List<String> firstProblem(Verdict verdict, Links links) throws IOException {
    if (verdict.outcome() == Outcome.DID_NOT_COMPILE) {
      return compileError(verdict.problems());
    }
    Optional<Failure> failure = verdict.progress().firstFailure();
    if (failure.isPresent()) {
      return text.failure(withPaths(failure.get(), links));
    }
    return verdict.outcome() == Outcome.RAN ? List.of() : brokenOff(verdict);
  }

  private Failure withPaths(Failure failure, Links links) {
    return new Failure(
        failure.task(),
        failure.test(),
        IN_README.matcher(links.withPaths(failure.message())).replaceAll(hints));
  }

  /**
   * Tells the first compile error, with its source line and a caret below the place.
   *
   * @param problems all of them; at least one
   * @throws IOException if the source line cannot be read
   */
  public List<String> compileError(List<Problem> problems) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("Your code does not compile:");
    lines.add("");
    lines.addAll(inDetail(problems.getFirst()));
    int rest = problems.size() - 1;
    if (rest > 0) {
      lines.add("");
      lines.add(
          rest == 1 ? "There is one more error." : "There are %d more errors.".formatted(rest));
    }
    return lines;
  }

  /**
   * Tells all compile errors.
   *
   * @param problems the errors
   * @throws IOException if a source line cannot be read
   */
  public List<String> compileErrors(List<Problem> problems) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("Your code does not compile:");
    for (Problem problem : problems) {
      lines.add("");
      lines.addAll(inDetail(problem));
    }
    return lines;
  }

  private List<String> inDetail(Problem problem) throws IOException {
    List<String> lines = new ArrayList<>();
    Optional<Path> file = fileOf(problem);
    if (file.isPresent()) {
      String path = new FilesOfStep(step).path(file.get());
      lines.addAll(
          text.wrap(
              "  ", "  ", "Open: " + path + (problem.line() > 0 ? ":" + problem.line() : "")));
      lines.addAll(sourceLine(file.get(), problem));
    }
    for (String line : problem.message().lines().toList()) {
      lines.addAll(text.wrap("  ", "    ", line));
    }
    return lines;
  }

  private Optional<Path> fileOf(Problem problem) {
    if (problem.file().isEmpty()) {
      return Optional.empty();
    }
    Path learners = step.exercise().starter().resolve("java").resolve(problem.file());
    Path test = step.exercise().tests().resolve("java").resolve(problem.file());
    return Optional.of(Files.exists(learners) ? learners : test).filter(Files::exists);
  }

  /** The line that the compiler names, and a caret below the place in it. */
  private static List<String> sourceLine(Path file, Problem problem) throws IOException {
    // The file may be in another encoding than UTF-8, and the problem may be just that.
    List<String> source =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    if (problem.line() < 1 || problem.line() > source.size()) {
      return List.of();
    }
    String line = source.get((int) problem.line() - 1).replace('\t', ' ');
    String unindented = line.stripLeading();
    int column = (int) problem.column() - 1 - (line.length() - unindented.length());
    List<String> lines = new ArrayList<>(List.of("", "    " + unindented));
    lines.add(column >= 0 ? " ".repeat(4 + column) + "^" : "");
    return lines;
  }

  private List<String> brokenOff(Verdict verdict) {
    String test =
        verdict.tests().stream()
            .filter(candidate -> candidate.name().equals(verdict.detail()))
            .map(TestVerdict::sentence)
            .findFirst()
            .orElse("the tests had not begun");
    List<String> lines = new ArrayList<>();
    lines.add(happened(verdict.outcome()));
    lines.add("");
    lines.addAll(text.sentence("  ", test));
    lines.add("");
    lines.addAll(text.wrap("  ", "        ", "Why:  " + cause(verdict.outcome())));
    return lines;
  }

  private static String happened(Outcome outcome) {
    return switch (outcome) {
      case HUNG -> "The run hung in this test, and was stopped:";
      case EXITED -> "The run ended early, in this test:";
      case OUT_OF_MEMORY -> "The memory ran out in this test:";
      case FLOODED -> "Your code printed too much in this test, and the run was stopped:";
      case TOO_MANY_PROCESSES ->
          "Your code started too many processes in this test, and the run was stopped:";
      case TAMPERED -> "Your code changed the tests while this one ran:";
      case RAN, DID_NOT_COMPILE -> throw new IllegalArgumentException(outcome.toString());
    };
  }

  private static String cause(Outcome outcome) {
    return switch (outcome) {
      case HUNG -> "Your code waits for something that never happens, or it is in an endless loop.";
      case EXITED -> "Your code ended the JVM. Look for System.exit or halt.";
      case OUT_OF_MEMORY ->
          "Your code keeps more and more objects, or it starts more and more threads.";
      case FLOODED -> "Your code prints in an endless loop.";
      case TOO_MANY_PROCESSES -> "Your code starts programs, and each may start more of them.";
      case TAMPERED -> "Your code wrote to the files of the tests. What they said does not count.";
      case RAN, DID_NOT_COMPILE -> throw new IllegalArgumentException(outcome.toString());
    };
  }

  /**
   * Says in a line how far the step is.
   *
   * @param verdict the verdict
   */
  public String summary(Verdict verdict) {
    if (verdict.outcome() == Outcome.DID_NOT_COMPILE) {
      return step.name() + ": does not compile";
    }
    StepProgress progress = verdict.progress();
    return "%s: %s%s".formatted(step.name(), StepText.count(progress), StepText.warning(progress));
  }
}
