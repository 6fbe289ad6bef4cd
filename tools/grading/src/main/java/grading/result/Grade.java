package grading.result;

import java.util.List;

/**
 * What came of one learner's submission.
 *
 * @param learner the name of the folder or zip that it came in
 * @param fingerprint of the files that count and of what judged them: where it is the same, so is
 *     the grade
 * @param remarks what was left out of the submission and why, a sentence each
 * @param steps the steps that were asked for, in their order
 */
public record Grade(
    String learner, String fingerprint, List<String> remarks, List<StepGrade> steps) {

  public Grade {
    remarks = List.copyOf(remarks);
    steps = List.copyOf(steps);
  }

  /** The points of all its steps. */
  public int points() {
    return steps.stream().mapToInt(StepGrade::points).sum();
  }

  /** How many points there are at most. */
  public int possible() {
    return steps.stream().mapToInt(step -> step.tasks().size()).sum();
  }
}
