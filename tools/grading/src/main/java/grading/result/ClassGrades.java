package grading.result;

import java.util.List;

/**
 * What came of a class.
 *
 * @param sandbox what kept the submissions apart, as a sentence or two
 * @param learners every learner, in the order of the submissions; all have the same steps and tasks
 */
public record ClassGrades(String sandbox, List<Grade> learners) {

  public ClassGrades {
    learners = List.copyOf(learners);
  }
}
