package grading.report;

import grading.result.Grade;
import grading.result.StepGrade;
import grading.result.StepOutcome;
import grading.result.TaskGrade;
import grading.result.TaskOutcome;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One grade as the {@code results.json} that Gradescope reads from an autograder.
 *
 * @see <a href="https://gradescope-autograders.readthedocs.io/en/latest/specs/">Gradescope's
 *     specification</a>
 */
public final class GradescopeResult {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();
  private static final String TEXT = "text";
  private static final String VISIBLE = "visible";
  private static final String HIDDEN = "hidden";

  private GradescopeResult() {}

  /**
   * Writes the result. The learner sees all of it. What the autograder itself prints is shown to
   * instructors only.
   *
   * @param grade the grade
   * @return a JSON object over several lines, to be encoded in UTF-8
   */
  public static String of(Grade grade) {
    long millis = grade.steps().stream().mapToLong(StepGrade::millis).sum();
    List<Test> tests =
        grade.steps().stream()
            .flatMap(step -> step.tasks().stream().map(task -> test(step, task)))
            .toList();
    return MAPPER.writeValueAsString(
        new Result(
            grade.points(),
            Math.ceilDiv(millis, 1000),
            PlainText.of(String.join("\n", grade.remarks())),
            TEXT,
            VISIBLE,
            HIDDEN,
            tests));
  }

  private static Test test(StepGrade step, TaskGrade task) {
    return new Test(
        PlainText.oneLine(step.step() + ", " + task.name()),
        numberOf(step) + "." + task.task(),
        task.points(),
        1,
        task.outcome() == TaskOutcome.PASSED ? "passed" : "failed",
        PlainText.of(output(step, task)),
        TEXT,
        VISIBLE,
        List.of(step.step()));
  }

  private static String numberOf(StepGrade step) {
    return step.step().replaceFirst("^step-0*", "");
  }

  private static String withoutPoint(StepGrade step) {
    String why =
        step.outcome() == StepOutcome.RAN
            ? "no task of the step passed"
            : "the run did not come to its end";
    return "This passed, but has no point: %s.".formatted(why);
  }

  private static String output(StepGrade step, TaskGrade task) {
    return switch (task.outcome()) {
      case PASSED -> task.points() > 0 ? "" : withoutPoint(step);
      case FAILED -> task.screen();
      case NOT_RUN ->
          "%s: %s\n\n%s"
              .formatted(step.step(), OutcomeWords.of(step, task), step.screen())
              .stripTrailing();
    };
  }

  private record Result(
      int score,
      long executionTime,
      String output,
      String outputFormat,
      String visibility,
      String stdoutVisibility,
      List<Test> tests) {}

  private record Test(
      String name,
      String number,
      int score,
      int maxScore,
      String status,
      String output,
      String outputFormat,
      String visibility,
      List<String> tags) {}
}
