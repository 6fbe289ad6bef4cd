package grading.report.page;

import grading.result.ClassGrades;
import grading.result.Resemblance;
import grading.result.StepGrade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kept wrong answer that submissions are like.
 *
 * @param step its step, such as {@code step-01}
 * @param answer its name
 * @param misconception what learners who give it may believe
 * @param found how many submissions are like it
 * @param learners whose submissions these are
 */
record FoundAnswer(
    String step, String answer, String misconception, int found, LearnerLinks learners) {

  /** From this percentage on, a submission is called like a wrong answer. */
  static final int CLOSE = 50;

  private static final int MOST_SHOWN = 10;

  /** The wrong answers that were found most, at most ten. */
  static List<FoundAnswer> of(ClassGrades grades, List<LearnerLink> links) {
    Map<Key, List<LearnerLink>> found = new LinkedHashMap<>();
    for (int i = 0; i < links.size(); i++) {
      for (StepGrade step : grades.learners().get(i).steps()) {
        if (step.resembles().filter(FoundAnswer::isClose).isPresent()) {
          Resemblance like = step.resembles().get();
          found
              .computeIfAbsent(
                  new Key(step.step(), like.answer(), like.misconception()), _ -> new ArrayList<>())
              .add(links.get(i));
        }
      }
    }
    return found.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(FoundAnswer::found).reversed())
        .limit(MOST_SHOWN)
        .toList();
  }

  /** Whether a submission is like the answer, rather than a little like it by chance. */
  static boolean isClose(Resemblance resemblance) {
    return resemblance.percent() >= CLOSE;
  }

  private static FoundAnswer of(Key key, List<LearnerLink> learners) {
    return new FoundAnswer(
        key.step, key.answer, key.misconception, learners.size(), LearnerLinks.of(learners));
  }

  private record Key(String step, String answer, String misconception) {}
}
