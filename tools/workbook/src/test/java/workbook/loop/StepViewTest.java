package workbook.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engine.Exercise;
import engine.Verdict;
import engine.Verdict.Outcome;
import engine.Verdict.Status;
import engine.Verdict.TestVerdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.course.Step;
import workbook.progress.StepState;
import workbook.progress.StepState.TaskState;

class StepViewTest {

  private static final String LONG = "a word ".repeat(300).strip();

  @TempDir private Path folder;
  private Step step;

  @BeforeEach
  void write() throws Exception {
    Files.createDirectories(folder.resolve("src/main/java"));
    step = new Step(new Exercise("step-01", folder, false, false), 1, "Step 1: words", "words");
  }

  @Test
  void a_long_message_keeps_its_beginning_and_what_to_do() {
    List<String> lines =
        view(attempt(failed(LONG + "\n  Open: B.java\n  Hint: one"))).lines(80, 24);

    assertEquals(24, lines.size());
    String page = String.join("\n", lines);
    assertTrue(page.contains("[ ] Task 1  One  (0 of 1 tests)  <-- here"), page);
    assertTrue(page.contains("Wanted: ids are kept."), page);
    assertTrue(page.contains("... press m for the whole message"), page);
    assertTrue(page.contains("  Open: B.java\n  Hint: one"), page);
  }

  @Test
  void a_short_message_is_shown_whole() {
    List<String> lines = view(attempt(failed("It leaks"))).lines(80, 24);

    assertEquals(24, lines.size());
    assertTrue(lines.contains("  It leaks"));
    assertFalse(String.join("\n", lines).contains("press m"));
  }

  @Test
  void what_turned_green_is_named_until_the_next_verdict() {
    Attempt attempt = attempt(failed("It leaks"));

    attempt.begin();
    attempt.end(
        verdict(new TestVerdict(1, "One", "T.t", "ids are kept", Status.PASSED, "", "")), 1);
    assertTrue(view(attempt).lines(80, 24).contains("Green now: ids are kept"));
    attempt.begin();
    attempt.end(
        verdict(new TestVerdict(1, "One", "T.t", "ids are kept", Status.PASSED, "", "")), 1);
    assertFalse(view(attempt).lines(80, 24).contains("Green now: ids are kept"));
  }

  @Test
  void code_that_does_not_compile_takes_no_task_back() {
    Attempt attempt = attempt(failed("It leaks"));
    attempt.begin();
    attempt.end(
        new Verdict(
            "step-01",
            Outcome.DID_NOT_COMPILE,
            "",
            List.of(new Verdict.Problem("", 0, 0, "odd")),
            List.of(),
            "",
            0),
        1);

    List<String> lines = view(attempt).lines(80, 24);

    assertTrue(lines.contains("  [ ] Task 1  One  (0 of 1 tests)  <-- here"), lines::toString);
    assertTrue(lines.contains("Your code does not compile:"), lines::toString);
  }

  private Attempt attempt(TestVerdict test) {
    return new Attempt(step, Optional.of(verdict(test)));
  }

  private static TestVerdict failed(String message) {
    return new TestVerdict(1, "One", "T.t", "ids are kept", Status.FAILED, message, "");
  }

  private static Verdict verdict(TestVerdict test) {
    return new Verdict("step-01", Outcome.RAN, "", List.of(), List.of(test), "", 0);
  }

  private StepView view(Attempt attempt) {
    List<TaskState> tasks = new ArrayList<>(List.of(new TaskState(1, "One", false)));
    StepState state = new StepState(step, true, Optional.empty(), tasks, List.of());
    return new StepView(new Style(false), attempt, List.of(state), "");
  }
}
