package workbook.text;

import java.util.ArrayList;
import java.util.List;
import workbook.progress.StepState;
import workbook.progress.StepState.TaskState;

/** The list of all steps and tasks. */
public final class CourseText {

  private CourseText() {}

  /**
   * Says how many tasks of the course are done.
   *
   * @param states all steps
   */
  public static String count(List<StepState> states) {
    int done = states.stream().mapToInt(StepState::tasksDone).sum();
    int tasks = states.stream().mapToInt(state -> state.tasks().size()).sum();
    return "%d of %d tasks done".formatted(done, tasks);
  }

  /**
   * Draws a bar with one place for each task.
   *
   * @param states all steps
   * @return such as {@code [##|--.-|---]}, with a line between steps
   */
  public static String bar(List<StepState> states) {
    List<String> steps = new ArrayList<>();
    for (StepState state : states) {
      StringBuilder places = new StringBuilder();
      state.tasks().forEach(task -> places.append(task.done() ? '#' : '-'));
      steps.add(places.toString());
    }
    return "[" + String.join("|", steps) + "]";
  }

  /**
   * Lists a step and its tasks.
   *
   * @param state the step
   */
  public static List<String> step(StepState state) {
    List<String> lines = new ArrayList<>();
    lines.add("%s  %s".formatted(heading(state), remark(state)).stripTrailing());
    for (TaskState task : state.tasks()) {
      lines.add(
          "  [%s] Task %d  %s".formatted(task.done() ? "x" : " ", task.number(), task.title()));
    }
    return lines;
  }

  /**
   * Names a step.
   *
   * @param state the step
   */
  public static String heading(StepState state) {
    return "%s  %s".formatted(state.step().name(), lessonTitle(state.step().title()));
  }

  /**
   * Returns a step's title without "Step 1: ", for a place where its name stands before it.
   *
   * @param title the title
   */
  public static String lessonTitle(String title) {
    String words = title.substring(title.indexOf(": ") + 1).strip();
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /**
   * Says what the list of tasks does not show.
   *
   * @param state the step
   * @return a word or two; empty if there is nothing to say
   */
  public static String remark(StepState state) {
    if (!state.changedJudges().isEmpty()) {
      return "(does not count: a test or a POM file was changed)";
    }
    if (state.isUnknown()) {
      return "(not judged yet)";
    }
    return state.started() || state.isDone() ? "" : "(not started)";
  }
}
