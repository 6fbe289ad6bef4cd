package grading.report.page;

import grading.result.Grade;
import java.util.List;

/**
 * A learner's row of the overview.
 *
 * @param learner whose it is
 * @param points the points of all steps
 * @param cells the cells of all steps
 */
record OverviewRow(LearnerLink learner, int points, List<OverviewCell> cells) {

  /** The row of a learner. */
  static OverviewRow of(LearnerLink learner, Grade grade) {
    List<OverviewCell> cells =
        grade.steps().stream().flatMap(step -> OverviewCell.of(step).stream()).toList();
    return new OverviewRow(learner, grade.points(), cells);
  }
}
