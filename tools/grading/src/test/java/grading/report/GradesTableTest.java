package grading.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import grading.result.ClassGrades;
import grading.result.Grade;
import grading.result.StepGrade;
import grading.result.StepOutcome;
import grading.result.TaskGrade;
import grading.result.TaskOutcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GradesTableTest {

  @Test
  void each_learner_has_a_line_with_a_sign_for_each_task() {
    assertEquals(
        List.of(
            "learner   step-01  step-02  points",
            "ada       ##       ..          2/4",
            "bob, \"B\"  #x       #.          2/4",
            "eve       ..       ..          0/4",
            "",
            "The tasks that most learners failed:",
            "  1 of 3: step-01, Task 1: Title 1",
            "",
            "A sign for each task: # passed, x failed, . not run or not started"),
        GradesTable.of(
            SampleClass.classOf(SampleClass.ada(), SampleClass.bob(), SampleClass.eve())));
  }

  @Test
  void six_steps_with_six_tasks_fit_into_a_hundred_columns() {
    List<String> lines =
        GradesTable.of(SampleClass.classOf(sixSteps("n".repeat(200)), sixSteps("short")));

    assertTrue(lines.stream().allMatch(line -> line.length() <= 100), String.join("\n", lines));
    assertTrue(lines.get(1).startsWith("n".repeat(29) + "\u2026  xxxxxx"), lines.get(1));
    assertTrue(lines.get(1).endsWith("   0/36"), lines.get(1));
  }

  @Test
  void all_but_the_names_is_ascii() {
    Grade grade =
        SampleClass.grade(
            "ada",
            new StepGrade(
                "step-01",
                "T",
                StepOutcome.RAN,
                "",
                List.of(
                    new TaskGrade(1, "caf\u00E9\n" + "t".repeat(200), TaskOutcome.FAILED, 0, "")),
                Optional.empty(),
                0));

    List<String> lines = GradesTable.of(SampleClass.classOf(grade));

    assertTrue(lines.stream().allMatch(line -> line.matches("[ -~]{0,100}")), lines.toString());
    assertTrue(lines.get(4).startsWith("  1 of 1: step-01, Task 1: caf??tt"), lines.get(4));
    assertTrue(lines.get(4).endsWith("t..."), lines.get(4));
  }

  @Test
  void the_three_tasks_that_most_learners_failed_are_named_the_worst_first() {
    ClassGrades grades =
        SampleClass.classOf(
            graded("a", "#x#xx"), graded("b", "#x##x"), graded("c", "x##xx"), graded("d", "....."));

    List<String> lines = GradesTable.of(grades);

    assertEquals(
        List.of(
            "The tasks that most learners failed:",
            "  3 of 4: step-01, Task 4: Title 4",
            "  2 of 4: step-01, Task 1: Title 1",
            "  2 of 4: step-01, Task 3: Title 3",
            ""),
        lines.subList(6, 11));
  }

  @Test
  void a_class_that_failed_nothing_has_no_list_of_failed_tasks() {
    List<String> lines = GradesTable.of(SampleClass.classOf(graded("a", "##")));

    assertFalse(lines.toString().contains("most learners"), lines.toString());
    assertEquals(4, lines.size());
  }

  @Test
  void a_class_without_learners_says_so() {
    assertEquals(List.of("No submission was graded."), GradesTable.of(SampleClass.classOf()));
  }

  @ParameterizedTest
  @MethodSource
  void characters_that_a_terminal_obeys_are_dropped_from_a_name(String name, String shown) {
    String line = GradesTable.of(SampleClass.classOf(graded(name, "#"))).get(1);

    assertEquals(shown, line.split(" ")[0]);
  }

  static Stream<Arguments> characters_that_a_terminal_obeys_are_dropped_from_a_name() {
    return Stream.of(
        arguments("a\u001B[31mb\u0007", "a[31mb"),
        arguments("a\u009B31mb", "a31mb"),
        arguments("a\r\nb\u007F", "ab"),
        arguments("a\u2028b\u202Ec", "abc"),
        arguments("a\uD83Db", "ab"),
        arguments("\u001B", "?"),
        arguments("\u0645\u06CC\u200C\u062E", "\u0645\u06CC\u200C\u062E"));
  }

  @Test
  void names_of_wide_characters_are_cut_and_aligned_by_their_columns() {
    List<String> lines =
        GradesTable.of(
            SampleClass.classOf(
                graded("\u738B".repeat(20), "#"),
                graded("e\u0301".repeat(30), "#"),
                graded("\uD83D\uDE00\uFF76\uFF21", "#"),
                graded("x".repeat(30), "#"),
                graded("y".repeat(31), "#")));

    assertEquals(
        List.of(
            "\u738B".repeat(14) + "\u2026   #",
            "e\u0301".repeat(30) + "  #",
            "\uD83D\uDE00\uFF76\uFF21" + " ".repeat(27) + "#",
            "x".repeat(30) + "  #",
            "y".repeat(29) + "\u2026  #"),
        lines.subList(1, 6).stream()
            .map(line -> line.substring(0, line.indexOf('#') + 1))
            .toList());
  }

  private static Grade sixSteps(String learner) {
    TaskOutcome[] failed = new TaskOutcome[6];
    Arrays.fill(failed, TaskOutcome.FAILED);
    return SampleClass.grade(
        learner,
        IntStream.rangeClosed(1, 6)
            .mapToObj(i -> SampleClass.step("step-0" + i, StepOutcome.RAN, "", failed))
            .toArray(StepGrade[]::new));
  }

  /** One step with tasks as a table shows them. */
  private static Grade graded(String learner, String signs) {
    TaskOutcome[] outcomes =
        signs
            .chars()
            .mapToObj(sign ->
                switch (sign) {
                  case '#' -> TaskOutcome.PASSED;
                  case 'x' -> TaskOutcome.FAILED;
                  default -> TaskOutcome.NOT_RUN;
                })
            .toArray(TaskOutcome[]::new);
    return SampleClass.grade(learner, SampleClass.step("step-01", StepOutcome.RAN, "", outcomes));
  }
}
