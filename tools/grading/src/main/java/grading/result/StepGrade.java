package grading.result;

import java.util.List;
import java.util.Optional;

/**
 * What came of one step.
 *
 * @param step its name, such as {@code step-01}
 * @param title its title
 * @param outcome how its run ended, or why there was none
 * @param screen what the learner would see, as plain text over several lines; empty if all tests
 *     passed or none was run
 * @param tasks its tasks in their order, the guards first
 * @param resembles the kept wrong answer that fails most alike, if one does
 * @param millis how long it took to judge, in milliseconds of wall time
 */
public record StepGrade(
    String step,
    String title,
    StepOutcome outcome,
    String screen,
    List<TaskGrade> tasks,
    Optional<Resemblance> resembles,
    long millis) {

  public StepGrade {
    tasks = List.copyOf(tasks);
  }

  /** The points of its tasks. */
  public int points() {
    return tasks.stream().mapToInt(TaskGrade::points).sum();
  }

  /** Whether all its tests passed. */
  public boolean passed() {
    return outcome == StepOutcome.RAN && points() == tasks.size();
  }
}
