package grading.report.page;

import grading.result.ClassGrades;
import grading.result.StepGrade;
import grading.result.TaskGrade;
import grading.result.TaskOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A task that learners failed.
 *
 * @param step its step, such as {@code step-01}
 * @param task the task as people call it
 * @param failed how many learners failed it
 * @param notRun for how many more it has no result, although they started the step
 * @param started how many learners started the step
 * @param learners the learners who failed it
 */
record FailedTask(
    String step, String task, int failed, int notRun, int started, LearnerLinks learners) {

  private static final int MOST_SHOWN = 10;

  /** The tasks that most learners failed, at most ten, the worst first. */
  static List<FailedTask> of(ClassGrades grades, List<LearnerLink> links) {
    Map<Key, Count> counts = new LinkedHashMap<>();
    for (int i = 0; i < links.size(); i++) {
      for (StepGrade step : grades.learners().get(i).steps()) {
        if (Started.isStarted(step)) {
          for (TaskGrade task : step.tasks()) {
            counts
                .computeIfAbsent(new Key(step.step(), task.name()), _ -> new Count())
                .add(task.outcome(), links.get(i));
          }
        }
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> !entry.getValue().failed.isEmpty())
        .map(entry -> entry.getValue().of(entry.getKey()))
        .sorted(
            Comparator.comparingInt(FailedTask::failed)
                .thenComparingInt(FailedTask::percent)
                .reversed())
        .limit(MOST_SHOWN)
        .toList();
  }

  /** How many of those who started the step failed, from 0 to 100. */
  int percent() {
    return Math.round(100f * failed / started);
  }

  /** Whether it has no result for some. */
  boolean hasNotRun() {
    return notRun > 0;
  }

  private record Key(String step, String task) {}

  private static final class Count {

    private final List<LearnerLink> failed = new ArrayList<>();
    private int notRun;
    private int started;

    void add(TaskOutcome outcome, LearnerLink learner) {
      started++;
      switch (outcome) {
        case PASSED -> {}
        case FAILED -> failed.add(learner);
        case NOT_RUN -> notRun++;
      }
    }

    FailedTask of(Key key) {
      return new FailedTask(
          key.step, key.task, failed.size(), notRun, started, LearnerLinks.of(failed));
    }
  }
}
