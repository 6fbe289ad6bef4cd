package workbook.progress;

import engine.Verdict;
import java.util.List;
import java.util.Optional;
import workbook.course.Step;

/**
 * How far a learner is with a step.
 *
 * @param step the step
 * @param started whether the learner has changed anything
 * @param verdict what is known of the code as it is now; empty if it was not judged
 * @param tasks the tasks, in their order
 * @param changedJudges the tests and POM files that are not as they were given: if there are any,
 *     the verdict does not count
 */
public record StepState(
    Step step,
    boolean started,
    Optional<Verdict> verdict,
    List<TaskState> tasks,
    List<String> changedJudges) {

  /**
   * How far a learner is with a task.
   *
   * @param number its number, from 1
   * @param title its title
   * @param done whether all its tests pass
   */
  public record TaskState(int number, String title, boolean done) {}

  public StepState {
    tasks = List.copyOf(tasks);
    changedJudges = List.copyOf(changedJudges);
  }

  /** Tells whether the code passes every test. */
  public boolean isDone() {
    return verdict.filter(Verdict::passed).isPresent();
  }

  /** Tells whether the code has changed since it was last judged. */
  public boolean isUnknown() {
    return started && verdict.isEmpty();
  }

  /** Counts the tasks that are done. */
  public int tasksDone() {
    return (int) tasks.stream().filter(TaskState::done).count();
  }

  /** The first task that is not done; if all are done, the last one. */
  public int currentTask() {
    return tasks.stream()
        .filter(task -> !task.done())
        .mapToInt(TaskState::number)
        .findFirst()
        .orElse(tasks.size());
  }
}
