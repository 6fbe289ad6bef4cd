package grading.report.page;

import grading.result.Resemblance;
import grading.result.StepGrade;
import grading.result.StepOutcome;
import grading.result.TaskGrade;
import grading.result.TaskOutcome;
import java.util.List;
import java.util.function.Predicate;

/**
 * A step in a learner's section.
 *
 * @param step its name, such as {@code step-01}
 * @param title its title
 * @param kind the CSS class of the outcome
 * @param outcome how it ended, in a few words
 * @param points the points of its tasks
 * @param possible how many points there are at most
 * @param screen what the learner would see of the whole step; empty if its tasks have screens
 * @param tasks its tasks; none if the outcome already says all that is known of them
 * @param like the wrong answer that it is most like, if it is close
 * @param unlike the nearest wrong answer, if it is not close
 */
record StepSection(
    String step,
    String title,
    String kind,
    String outcome,
    int points,
    int possible,
    String screen,
    List<TaskSection> tasks,
    List<Resemblance> like,
    List<Resemblance> unlike) {

  /**
   * A task in a learner's section.
   *
   * @param name the task as people call it
   * @param kind the CSS class of the outcome
   * @param outcome what became of it, in words
   * @param screen what the learner would see of it; empty if there is nothing to see
   */
  record TaskSection(String name, String kind, String outcome, String screen) {}

  /** The section of a step. */
  static StepSection of(StepGrade step) {
    boolean hasScreens = step.tasks().stream().anyMatch(task -> !task.screen().isBlank());
    return new StepSection(
        step.step(),
        step.title(),
        kind(step),
        outcome(step),
        step.points(),
        step.tasks().size(),
        hasScreens ? "" : step.screen().stripTrailing(),
        tasks(step),
        step.resembles().filter(FoundAnswer::isClose).stream().toList(),
        step.resembles().filter(Predicate.not(FoundAnswer::isClose)).stream().toList());
  }

  /** Whether it has tasks to show. */
  boolean hasTasks() {
    return !tasks.isEmpty();
  }

  private static String kind(StepGrade step) {
    if (step.outcome() == StepOutcome.RAN) {
      return step.passed() ? "passed" : "failed";
    }
    return Started.isStarted(step) ? "stopped" : "absent";
  }

  private static String outcome(StepGrade step) {
    boolean allPassed = step.outcome() == StepOutcome.RAN && step.passed();
    return allPassed ? "all tests passed" : step.outcome().words();
  }

  /** The tasks; none if all are without a result, for the reason that the outcome names. */
  private static List<TaskSection> tasks(StepGrade step) {
    boolean allUnknown =
        step.tasks().stream()
            .allMatch(task -> task.outcome() == TaskOutcome.NOT_RUN && task.screen().isBlank());
    if (allUnknown && step.outcome() != StepOutcome.RAN) {
      return List.of();
    }
    return step.tasks().stream().map(StepSection::task).toList();
  }

  private static TaskSection task(TaskGrade task) {
    return new TaskSection(
        task.name(),
        OverviewCell.kind(task.outcome()),
        task.outcome().words(),
        task.screen().stripTrailing());
  }
}
