package grading.report;

import grading.result.StepGrade;
import grading.result.StepOutcome;
import grading.result.TaskGrade;
import grading.result.TaskOutcome;

/** Says in a few words what became of a task. */
final class OutcomeWords {

  private OutcomeWords() {}

  /**
   * Returns the task's words, such as {@code passed}. For a task that did not run they say why,
   * such as {@code does not compile}.
   *
   * @param step the task's step
   * @param task the task
   */
  static String of(StepGrade step, TaskGrade task) {
    boolean stepSaysWhy =
        task.outcome() == TaskOutcome.NOT_RUN && step.outcome() != StepOutcome.RAN;
    return stepSaysWhy ? step.outcome().words() : task.outcome().words();
  }
}
