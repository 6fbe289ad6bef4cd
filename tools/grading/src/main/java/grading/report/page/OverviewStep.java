package grading.report.page;

import grading.result.StepGrade;
import grading.result.TaskGrade;
import java.util.List;

/**
 * The columns of a step in the overview.
 *
 * @param step its name, such as {@code step-01}
 * @param title its title
 * @param columns its tasks
 */
record OverviewStep(String step, String title, List<Column> columns) {

  /**
   * The column of a task.
   *
   * @param sign its number, or G for the guards
   * @param task the task as people call it
   * @param first whether it is the first of its step
   */
  record Column(String sign, String task, boolean first) {}

  /** The columns of a step, which are the same for every learner. */
  static OverviewStep of(StepGrade step) {
    List<Column> columns = step.tasks().stream().map(task -> column(step, task)).toList();
    return new OverviewStep(step.step(), step.title(), columns);
  }

  /** How many columns it has. */
  int span() {
    return columns.size();
  }

  private static Column column(StepGrade step, TaskGrade task) {
    String sign = task.isGuard() ? "G" : String.valueOf(task.task());
    return new Column(sign, task.name(), task.equals(step.tasks().getFirst()));
  }
}
