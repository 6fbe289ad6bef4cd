package workbook.loop;

import engine.Verdict;
import engine.Verdict.Outcome;
import engine.Verdict.Status;
import engine.Verdict.TestVerdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import testkit.screen.StepProgress.Failure;
import workbook.course.Step;

/** What the loop knows about the step that the learner is at. */
final class Attempt {

  private final Step step;
  private Optional<Verdict> verdict;
  private Optional<Verdict> lastRun;
  private Optional<Verdict> soFar = Optional.empty();
  private List<String> turnedGreen = List.of();
  private boolean running;
  private long millis;

  Attempt(Step step, Optional<Verdict> known) {
    this.step = step;
    verdict = known;
    lastRun = known.filter(Attempt::hasTests);
  }

  Step step() {
    return step;
  }

  void begin() {
    running = true;
    soFar = Optional.empty();
  }

  void advance(Verdict unfinished) {
    soFar = Optional.of(unfinished);
  }

  void end(Verdict finished, long millis) {
    turnedGreen = turnedGreen(finished);
    verdict = Optional.of(finished);
    lastRun = verdict.filter(Attempt::hasTests).or(() -> lastRun);
    soFar = Optional.empty();
    running = false;
    this.millis = millis;
  }

  void giveUp() {
    running = false;
    soFar = Optional.empty();
  }

  private static boolean hasTests(Verdict verdict) {
    return !verdict.tests().isEmpty();
  }

  /** The sentences of the tests that failed before and pass now. */
  private List<String> turnedGreen(Verdict now) {
    Set<String> red =
        lastRun.stream()
            .flatMap(before -> before.failures().stream())
            .map(TestVerdict::name)
            .collect(Collectors.toSet());
    return now.tests().stream()
        .filter(test -> test.status() == Status.PASSED && red.contains(test.name()))
        .map(TestVerdict::sentence)
        .toList();
  }

  List<String> turnedGreen() {
    return turnedGreen;
  }

  /** The last verdict on the whole step; empty before the first. */
  Optional<Verdict> verdict() {
    return verdict;
  }

  /** The last verdict that says something about the tasks: code that does not compile has none. */
  Optional<Verdict> lastRun() {
    return lastRun;
  }

  /**
   * What there is to show: while tests run, their first failure as soon as there is one in the task
   * that the learner is at; until then, the verdict before.
   */
  Optional<Verdict> toShow() {
    return soFar.filter(unfinished -> failsIn(unfinished, task())).or(() -> verdict);
  }

  private static boolean failsIn(Verdict unfinished, int task) {
    return unfinished.failures().stream().anyMatch(test -> test.task() == task);
  }

  boolean isDone() {
    return verdict.filter(Verdict::passed).isPresent();
  }

  boolean isRunning() {
    return running;
  }

  /** The task that the learner is at: that of the first failure, or the first that is not done. */
  int task() {
    return lastRun
        .flatMap(known -> known.progress().firstFailure())
        .map(Failure::task)
        .filter(task -> task > 0)
        .orElseGet(this::firstOpenTask);
  }

  private int firstOpenTask() {
    return lastRun.stream()
        .flatMap(known -> known.progress().tasks().stream())
        .filter(task -> !task.isGuard() && !task.isDone())
        .mapToInt(task -> task.number())
        .findFirst()
        .orElse(1);
  }

  /** One line on what the loop is doing. */
  String status() {
    if (running && soFar.isPresent()) {
      List<TestVerdict> tests = soFar.get().tests();
      long ended = tests.stream().filter(test -> test.status() != Status.NOT_RUN).count();
      return "Running the tests: %d of %d have ended".formatted(ended, tests.size());
    }
    if (running) {
      return "Compiling and starting the tests";
    }
    if (verdict.isEmpty()) {
      return "";
    }
    return verdict.get().outcome() == Outcome.DID_NOT_COMPILE
        ? "Waiting for you to save"
        : "Judged in %.1f s. Waiting for you to save".formatted(millis / 1000.0);
  }
}
