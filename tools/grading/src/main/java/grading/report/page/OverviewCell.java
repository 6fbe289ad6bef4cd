package grading.report.page;

import grading.result.StepGrade;
import grading.result.StepOutcome;
import grading.result.TaskGrade;
import grading.result.TaskOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A cell of the overview: a task, or neighbouring tasks that have no result for the same reason.
 *
 * @param kind the CSS class, which chooses the colour and the sign
 * @param span how many tasks it covers
 * @param first whether it is the first of its step
 * @param words what it means
 */
record OverviewCell(String kind, int span, boolean first, String words) {

  /** The cells of a step. */
  static List<OverviewCell> of(StepGrade step) {
    Predicate<TaskGrade> joins = joins(step);
    List<OverviewCell> cells = new ArrayList<>();
    List<TaskGrade> tasks = step.tasks();
    for (int at = 0; at < tasks.size(); ) {
      int end = at;
      while (end < tasks.size() && joins.test(tasks.get(end))) {
        end++;
      }
      if (end > at) {
        String kind = Started.isStarted(step) ? "stopped" : "absent";
        cells.add(new OverviewCell(kind, end - at, at == 0, step.outcome().words()));
        at = end;
      } else {
        TaskOutcome outcome = tasks.get(at).outcome();
        cells.add(new OverviewCell(kind(outcome), 1, at == 0, outcome.words()));
        at++;
      }
    }
    return List.copyOf(cells);
  }

  /** Whether it is wide enough to show its words. */
  boolean wide() {
    return span > 1;
  }

  /** The CSS class of a task's outcome. */
  static String kind(TaskOutcome outcome) {
    return switch (outcome) {
      case PASSED -> "passed";
      case FAILED -> "failed";
      case NOT_RUN -> "not-run";
    };
  }

  /**
   * Finds the tasks that show how the step ended, instead of an outcome of their own: those that
   * neither passed nor have a screen, or else all that did not pass.
   */
  private static Predicate<TaskGrade> joins(StepGrade step) {
    if (step.outcome() == StepOutcome.RAN) {
      return _ -> false;
    }
    Predicate<TaskGrade> notPassed = task -> task.outcome() != TaskOutcome.PASSED;
    Predicate<TaskGrade> unexplained = notPassed.and(task -> task.screen().isBlank());
    return step.tasks().stream().anyMatch(unexplained) ? unexplained : notPassed;
  }
}
