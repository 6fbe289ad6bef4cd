package grading.report;

import grading.result.ClassGrades;
import grading.result.Grade;
import grading.result.StepGrade;
import grading.result.TaskGrade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many learners passed a task.
 *
 * @param step the task's step, such as {@code step-01}
 * @param task its number, from 1; 0 for the guards
 * @param title its title
 * @param passed for how many learners it passed
 * @param failed for how many it failed
 * @param notRun for how many it did not run
 */
record TaskTally(String step, int task, String title, int passed, int failed, int notRun) {

  /**
   * Counts over a class.
   *
   * @param grades the class
   * @return every task, in the order of the steps
   */
  static List<TaskTally> of(ClassGrades grades) {
    Map<List<Object>, TaskTally> tallies = new LinkedHashMap<>();
    for (Grade grade : grades.learners()) {
      for (StepGrade step : grade.steps()) {
        for (TaskGrade task : step.tasks()) {
          tallies.merge(List.of(step.step(), task.task()), one(step, task), TaskTally::plus);
        }
      }
    }
    return new ArrayList<>(tallies.values());
  }

  private static TaskTally one(StepGrade step, TaskGrade task) {
    TaskTally none = new TaskTally(step.step(), task.task(), task.title(), 0, 0, 0);
    return switch (task.outcome()) {
      case PASSED -> none.with(1, 0, 0);
      case FAILED -> none.with(0, 1, 0);
      case NOT_RUN -> none.with(0, 0, 1);
    };
  }

  private TaskTally plus(TaskTally other) {
    return with(passed + other.passed, failed + other.failed, notRun + other.notRun);
  }

  private TaskTally with(int passed, int failed, int notRun) {
    return new TaskTally(step, task, title, passed, failed, notRun);
  }
}
