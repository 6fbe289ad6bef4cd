package grading.report;

import grading.result.ClassGrades;
import grading.result.Grade;
import grading.result.Resemblance;
import grading.result.StepGrade;
import grading.result.StepOutcome;
import grading.result.TaskGrade;
import grading.result.TaskOutcome;
import java.util.List;
import java.util.Optional;

/** Grades for tests: two steps, and learners who got differently far. */
final class SampleClass {

  /** A half of a surrogate pair, a NUL, an ESC, a whole pair, and what XML must escape. */
  static final String HOSTILE = "\uD83D \0 \u001B[31m \uD83D\uDE00 <b>&\"]]> \uFFFF Grüße";

  static final String SCREEN =
      """
      step-01: 1 of 2 tasks done

      Wanted: two requests that meet in the database keep
              their own ids.

        It printed %s
      """
          .formatted(HOSTILE);

  private SampleClass() {}

  /** All tests of the first step passed; the second one did not compile. */
  static Grade ada() {
    return grade(
        "ada",
        step("step-01", StepOutcome.RAN, "", TaskOutcome.PASSED, TaskOutcome.PASSED),
        step(
            "step-02",
            StepOutcome.DID_NOT_COMPILE,
            "Thumbnailer.java:3: ';' expected",
            TaskOutcome.NOT_RUN,
            TaskOutcome.NOT_RUN));
  }

  /** Task 1 of the first step failed; the second one hung in task 1. */
  static Grade bob() {
    return grade(
        "bob, \"B\"",
        step("step-01", StepOutcome.RAN, SCREEN, TaskOutcome.PASSED, TaskOutcome.FAILED),
        step("step-02", StepOutcome.HUNG, "It hung.", TaskOutcome.PASSED, TaskOutcome.NOT_RUN));
  }

  /** Nothing was started. */
  static Grade eve() {
    return grade(
        "eve",
        step("step-01", StepOutcome.NOT_STARTED, "", TaskOutcome.NOT_RUN, TaskOutcome.NOT_RUN),
        step("step-02", StepOutcome.NOT_HANDED_IN, "", TaskOutcome.NOT_RUN, TaskOutcome.NOT_RUN));
  }

  static ClassGrades classOf(Grade... grades) {
    return new ClassGrades("A sandbox of tests.", List.of(grades));
  }

  static Grade named(String learner) {
    return grade(
        learner, step("step-01", StepOutcome.RAN, "", TaskOutcome.PASSED, TaskOutcome.PASSED));
  }

  /** Both steps ended in the same way. */
  static Grade endedAs(StepOutcome outcome) {
    return grade(
        "mia",
        step("step-01", outcome, HOSTILE, TaskOutcome.PASSED, TaskOutcome.FAILED),
        step("step-02", outcome, "", TaskOutcome.NOT_RUN, TaskOutcome.NOT_RUN));
  }

  static Grade grade(String learner, StepGrade... steps) {
    return new Grade(learner, "f00d", List.of("a.zip was left out: too big.", "Ö"), List.of(steps));
  }

  /** A step with guards and further tasks. */
  static StepGrade step(String name, StepOutcome outcome, String screen, TaskOutcome... outcomes) {
    TaskGrade[] tasks = new TaskGrade[outcomes.length];
    for (int i = 0; i < tasks.length; i++) {
      boolean failed = outcomes[i] == TaskOutcome.FAILED;
      int points = outcomes[i] == TaskOutcome.PASSED ? 1 : 0;
      String title = i == 0 ? "What worked before still works" : "Title " + i;
      tasks[i] = new TaskGrade(i, title, outcomes[i], points, failed ? screen : "");
    }
    Optional<Resemblance> resembles =
        outcome == StepOutcome.RAN && !screen.isEmpty()
            ? Optional.of(new Resemblance("volatile-field", "volatile is enough.", 80))
            : Optional.empty();
    return new StepGrade(name, "Title", outcome, screen, List.of(tasks), resembles, 1500);
  }
}
