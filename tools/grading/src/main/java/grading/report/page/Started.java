package grading.report.page;

import grading.result.StepGrade;

/** Tells the steps that a learner has started from those that are missing or as they were given. */
final class Started {

  private Started() {}

  /** Whether the learner has worked on the step, as far as the submission shows. */
  static boolean isStarted(StepGrade step) {
    return switch (step.outcome()) {
      case NOT_STARTED, NOT_HANDED_IN, UNREADABLE -> false;
      case RAN,
          DID_NOT_COMPILE,
          HUNG,
          EXITED,
          OUT_OF_MEMORY,
          FLOODED,
          TOO_MANY_PROCESSES,
          TAMPERED ->
          true;
    };
  }
}
