package grading.report.page;

import grading.result.Grade;
import java.util.ArrayList;
import java.util.List;

/**
 * A link to a learner's section.
 *
 * @param id the section's id; it has a number and not the name, since names may have any character
 * @param name what the link says, never blank
 */
record LearnerLink(String id, String name) {

  /** The links to all learners of a class, in their order. */
  static List<LearnerLink> of(List<Grade> learners) {
    List<LearnerLink> links = new ArrayList<>();
    for (Grade grade : learners) {
      String name = grade.learner().isBlank() ? "(no name)" : grade.learner();
      links.add(new LearnerLink("learner-" + (links.size() + 1), name));
    }
    return List.copyOf(links);
  }
}
