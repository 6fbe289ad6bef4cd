package grading.result;

/**
 * What came of one task.
 *
 * @param task its number, from 1; 0 for the guards
 * @param title its title
 * @param outcome what became of its tests
 * @param points 1 or 0
 * @param screen what the learner would see if this task were the only one, as plain text over
 *     several lines; empty if it passed or did not run
 */
public record TaskGrade(int task, String title, TaskOutcome outcome, int points, String screen) {

  /** Whether these are the guards, which watch what worked before. */
  public boolean isGuard() {
    return task == 0;
  }

  /** The task as people call it, such as {@code Task 2: Pass the id on}. */
  public String name() {
    return isGuard() ? title : "Task %d: %s".formatted(task, title);
  }
}
