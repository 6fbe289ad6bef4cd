package testkit.screen;

import java.util.ArrayList;
import java.util.List;
import testkit.screen.StepProgress.Failure;
import testkit.screen.StepProgress.TaskProgress;

/** Puts a step's progress into lines of text. */
public final class StepText {

  private final int width;

  /**
   * Creates one.
   *
   * @param width how many characters a line has at most; a longer word stands on a line of its own
   */
  public StepText(int width) {
    this.width = width;
  }

  /**
   * Says how many tasks are done.
   *
   * @param progress the step's progress
   */
  public static String count(StepProgress progress) {
    List<TaskProgress> tasks = progress.tasks().stream().filter(task -> !task.isGuard()).toList();
    long done = tasks.stream().filter(TaskProgress::isDone).count();
    return "%d of %d tasks done".formatted(done, tasks.size());
  }

  /**
   * Says whether something fails that worked at the start.
   *
   * @param progress the step's progress
   * @return words to put after others, or nothing
   */
  public static String warning(StepProgress progress) {
    boolean guarded = progress.tasks().stream().anyMatch(task -> task.isGuard() && !task.isDone());
    return guarded ? ", but a guard test fails" : "";
  }

  /**
   * Lists the tasks, and marks where the learner is.
   *
   * @param progress the step's progress
   */
  public List<String> tasks(StepProgress progress) {
    List<String> lines = new ArrayList<>();
    boolean here = false;
    for (TaskProgress task : progress.tasks()) {
      if (task.isGuard() && task.isDone()) {
        continue; // a green guard says nothing
      }
      String name = task.isGuard() ? "Guard " : "Task " + task.number();
      String row = "[%s] %s  %s".formatted(task.isDone() ? "x" : " ", name, task.title());
      if (!task.isDone()) {
        row +=
            "  (%d of %d tests)%s".formatted(task.passed(), task.tests(), here ? "" : "  <-- here");
        here = true;
      }
      wrap(lines, "  ", " ".repeat(14), row);
    }
    return lines;
  }

  /**
   * Tells what failed, why, and what to do next.
   *
   * @param failure the failure
   */
  public List<String> failure(Failure failure) {
    List<String> lines = new ArrayList<>(wrap("", "        ", "Wanted: " + failure.test() + "."));
    lines.add("");
    for (String part : failure.message().lines().toList()) {
      wrap(lines, "  ", part.startsWith("  ") ? "        " : "  ", part.strip());
    }
    return lines;
  }

  /**
   * Writes a test's name as a sentence.
   *
   * @param indent what each line begins with
   * @param test the test's name
   */
  public List<String> sentence(String indent, String test) {
    List<String> lines = new ArrayList<>();
    wrap(lines, indent, indent, Character.toUpperCase(test.charAt(0)) + test.substring(1));
    return lines;
  }

  /**
   * Breaks a line at spaces.
   *
   * @param indent what the first line begins with
   * @param further what each further line begins with
   * @param line the line
   */
  public List<String> wrap(String indent, String further, String line) {
    List<String> lines = new ArrayList<>();
    wrap(lines, indent, further, line);
    return lines;
  }

  private void wrap(List<String> lines, String indent, String further, String line) {
    StringBuilder row = new StringBuilder(indent);
    for (String word : line.split(" ")) {
      if (row.length() + word.length() > width && !row.toString().isBlank()) {
        lines.add(row.toString().stripTrailing());
        row = new StringBuilder(further);
      }
      row.append(word).append(' ');
    }
    lines.add(row.toString().stripTrailing());
  }
}
