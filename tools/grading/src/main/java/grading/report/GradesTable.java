package grading.report;

import grading.result.ClassGrades;
import grading.result.Grade;
import grading.result.StepGrade;
import grading.result.TaskGrade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A class's grades as a table for the terminal, with a line for each learner. */
public final class GradesTable {

  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_LINE = 100;
  private static final int FAILED_TASKS = 3;
  private static final String GAP = "  ";
  private static final String SIGNS =
      "A sign for each task: # passed, x failed, . not run or not started";

  private GradesTable() {}

  /**
   * Writes the table.
   *
   * @param grades the class
   * @return the lines; all but the learners' names is ASCII
   */
  public static List<String> of(ClassGrades grades) {
    if (grades.learners().isEmpty()) {
      return List.of("No submission was graded.");
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(header(grades.learners().getFirst()));
    grades.learners().forEach(grade -> rows.add(row(grade)));
    List<String> lines = new ArrayList<>(aligned(rows));
    lines.add("");
    List<String> failed = failed(grades);
    if (!failed.isEmpty()) {
      lines.add("The tasks that most learners failed:");
      lines.addAll(failed);
      lines.add("");
    }
    lines.add(SIGNS);
    return lines;
  }

  private static List<String> header(Grade grade) {
    List<String> cells = new ArrayList<>();
    cells.add("learner");
    grade.steps().forEach(step -> cells.add(step.step()));
    cells.add("points");
    return cells;
  }

  private static List<String> row(Grade grade) {
    List<String> cells = new ArrayList<>();
    cells.add(TerminalName.of(grade.learner(), LONGEST_NAME));
    grade.steps().forEach(step -> cells.add(signs(step)));
    cells.add("%d/%d".formatted(grade.points(), grade.possible()));
    return cells;
  }

  private static String signs(StepGrade step) {
    return step.tasks().stream().map(GradesTable::sign).collect(Collectors.joining());
  }

  private static String sign(TaskGrade task) {
    return switch (task.outcome()) {
      case PASSED -> "#";
      case FAILED -> "x";
      case NOT_RUN -> ".";
    };
  }

  /** Puts the cells below each other. The points are aligned to the right. */
  private static List<String> aligned(List<List<String>> rows) {
    int last = rows.getFirst().size() - 1;
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column <= last; column++) {
      int index = column;
      widths.add(
          rows.stream().mapToInt(row -> TerminalName.columns(row.get(index))).max().orElse(0));
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column <= last; column++) {
        String cell = row.get(column);
        String padding = " ".repeat(widths.get(column) - TerminalName.columns(cell));
        line.append(column == last ? padding + cell : cell + padding + GAP);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<String> failed(ClassGrades grades) {
    return TaskTally.of(grades).stream()
        .filter(task -> task.failed() > 0)
        .sorted(Comparator.comparingInt(TaskTally::failed).reversed())
        .limit(FAILED_TASKS)
        .map(task -> failed(task, grades.learners().size()))
        .toList();
  }

  private static String failed(TaskTally task, int learners) {
    String name =
        task.task() == 0 ? task.title() : "Task %d: %s".formatted(task.task(), task.title());
    String line =
        "  %d of %d: %s, %s"
            .formatted(task.failed(), learners, task.step(), name)
            .replaceAll("[^ -~]", "?");
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE - 3) + "...";
  }
}
