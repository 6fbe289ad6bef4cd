package grading.report.page;

import grading.result.Grade;
import java.util.List;

/**
 * A learner's section.
 *
 * @param learner whose it is
 * @param points the points of all steps
 * @param possible how many points there are at most
 * @param remarks what was left out of the submission and why, a sentence each
 * @param steps all steps
 */
record LearnerSection(
    LearnerLink learner, int points, int possible, List<String> remarks, List<StepSection> steps) {

  /** The section of a learner. */
  static LearnerSection of(LearnerLink learner, Grade grade) {
    return new LearnerSection(
        learner,
        grade.points(),
        grade.possible(),
        grade.remarks(),
        grade.steps().stream().map(StepSection::of).toList());
  }

  /** Whether there are remarks. */
  boolean hasRemarks() {
    return !remarks.isEmpty();
  }

  /** Whether all tests of all steps passed. */
  boolean isFinished() {
    return points == possible;
  }
}
