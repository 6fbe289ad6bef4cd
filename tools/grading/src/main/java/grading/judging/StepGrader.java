package grading.judging;

import engine.Engine;
import engine.Exercise;
import engine.Given;
import engine.Verdict;
import engine.Verdict.Outcome;
import engine.Verdict.Status;
import engine.Verdict.TestVerdict;
import grading.result.Resemblance;
import grading.result.StepGrade;
import grading.result.StepOutcome;
import grading.result.TaskGrade;
import grading.result.TaskOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Grades one step of a submission. */
final class StepGrader {

  private final Engine engine;
  private final Given given;
  private final Screens screens;

  StepGrader(Engine engine, Given given, Screens screens) {
    this.engine = engine;
    this.given = given;
    this.screens = screens;
  }

  /** The grade of a step that there is nothing to judge of. */
  static StepGrade nothing(CourseStep step, StepOutcome why) {
    return new StepGrade(step.name(), step.title(), why, "", notRun(step), Optional.empty(), 0);
  }

  /**
   * Judges a step.
   *
   * @param step the step
   * @param folder the step as it was submitted, with {@code src/main}
   * @throws IOException if a file cannot be read or no JVM be started
   * @throws InterruptedException if the caller is interrupted while it waits
   */
  StepGrade grade(CourseStep step, Path folder) throws IOException, InterruptedException {
    Exercise own = step.exercise();
    Exercise submission = new Exercise(own.name(), folder, own.preview(), own.jsonLogs());
    if (!given.isChanged(own, submission.starter())) {
      return nothing(step, StepOutcome.NOT_STARTED);
    }
    long start = System.nanoTime();
    Verdict verdict = engine.judge(own, List.of(submission.starter()));
    long millis = (System.nanoTime() - start) / 1_000_000;
    StepOutcome outcome = outcome(step, verdict);
    if (outcome == StepOutcome.TAMPERED) {
      // What its tests said may be what the submission wanted them to say.
      String screen = "The submission changed what judges it, so nothing of this step counts.";
      return new StepGrade(
          step.name(), step.title(), outcome, screen, notRun(step), Optional.empty(), millis);
    }
    List<TaskGrade> tasks = tasks(step, submission, verdict);
    boolean passed = verdict.passed();
    return new StepGrade(
        step.name(),
        step.title(),
        outcome,
        passed ? "" : screens.of(submission, verdict),
        tasks,
        passed ? Optional.<Resemblance>empty() : step.answers().mostLike(verdict),
        millis);
  }

  /** A run in which other tests ran than the course's is none of the course's. */
  private static StepOutcome outcome(CourseStep step, Verdict verdict) {
    Set<String> ran = verdict.tests().stream().map(TestVerdict::name).collect(Collectors.toSet());
    return verdict.outcome() == Outcome.RAN && !ran.equals(step.tests())
        ? StepOutcome.TAMPERED
        : StepOutcome.valueOf(verdict.outcome().name());
  }

  private static List<TaskGrade> notRun(CourseStep step) {
    return step.tasks().entrySet().stream()
        .map(task -> new TaskGrade(task.getKey(), task.getValue(), TaskOutcome.NOT_RUN, 0, ""))
        .toList();
  }

  /**
   * A point for each task. One for the guards, if the run came to its end, and if there is a task
   * that they guard.
   */
  private List<TaskGrade> tasks(CourseStep step, Exercise submission, Verdict verdict)
      throws IOException {
    Map<String, TestVerdict> tests =
        verdict.tests().stream().collect(Collectors.toMap(TestVerdict::name, test -> test));
    List<TaskGrade> grades = new ArrayList<>();
    boolean ended = verdict.outcome() == Outcome.RAN;
    boolean any =
        step.tasks().keySet().stream()
            .anyMatch(task -> task > 0 && outcome(step.testsOf(task), tests) == TaskOutcome.PASSED);
    for (Map.Entry<Integer, String> task : step.tasks().entrySet()) {
      TaskOutcome outcome = outcome(step.testsOf(task.getKey()), tests);
      boolean counts = task.getKey() > 0 || ended && any;
      int points = outcome == TaskOutcome.PASSED && counts ? 1 : 0;
      String screen =
          outcome == TaskOutcome.FAILED ? screens.of(submission, verdict.only(task.getKey())) : "";
      grades.add(new TaskGrade(task.getKey(), task.getValue(), outcome, points, screen));
    }
    return grades;
  }

  private static TaskOutcome outcome(List<String> names, Map<String, TestVerdict> tests) {
    List<Status> found =
        names.stream()
            .map(name -> tests.containsKey(name) ? tests.get(name).status() : Status.NOT_RUN)
            .toList();
    if (found.contains(Status.FAILED)) {
      return TaskOutcome.FAILED;
    }
    return found.contains(Status.NOT_RUN) ? TaskOutcome.NOT_RUN : TaskOutcome.PASSED;
  }
}
