package testkit.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import testkit.FailureMessage;
import testkit.Finding;
import testkit.Task;

class MavenScreenTest {

  private static final int WIDTH = 80;
  private static final Optional<String> NEXT = Optional.of("step-02-threadlocal/README.md");
  private static final Task GUARD = Guards.class.getAnnotation(Task.class);
  private static final Task FIRST = First.class.getAnnotation(Task.class);
  private static final Task SECOND = Second.class.getAnnotation(Task.class);

  private final StepProgress progress = new StepProgress();
  private final MavenScreen screen = new MavenScreen("step-01", Optional.empty(), NEXT, progress);

  @Test
  void with_nothing_done_the_learner_is_at_the_first_task_and_sees_its_first_failure() {
    record(GUARD, "requests overlap", null);
    record(FIRST, "one id", new AssertionError("The first failure."));
    record(FIRST, "two ids", new AssertionError("The second failure."));
    record(SECOND, "no field", new AssertionError("The third failure."));

    mustShow(
        "step-01: 0 of 2 tasks done",
        "Your next step is here:",
        "[ ] Task 1  Every line names its own request  (0 of 2 tests)  <-- here",
        "[ ] Task 2  Nothing static can change  (0 of 1 tests)\n",
        "Wanted: one id.\n",
        "The first failure.",
        "Run again: mvn test -pl step-01\n",
        "This task: mvn test -pl step-01 \"-Dtest=Task1*\"\n");
    mustNotShow("The second failure.", "The third failure.", "Guard");
  }

  @Test
  void with_one_task_done_the_learner_is_at_the_next() {
    record(FIRST, "one id", null);
    record(SECOND, "no field", new AssertionError("The only failure."));

    mustShow(
        "step-01: 1 of 2 tasks done",
        "[x] Task 1  Every line names its own request\n",
        "[ ] Task 2  Nothing static can change  (0 of 1 tests)  <-- here",
        "The only failure.");
  }

  @Test
  void tasks_come_in_their_order_however_the_tests_run() {
    record(SECOND, "no field", new AssertionError("The later task's failure."));
    record(FIRST, "one id", new AssertionError("The earlier task's failure."));

    mustShow(
        "[ ] Task 1  Every line names its own request  (0 of 1 tests)  <-- here",
        "The earlier task's failure.");
    mustNotShow("The later task's failure.");
  }

  @Test
  void a_task_whose_tests_have_not_run_is_known() {
    announce(FIRST);
    announce(SECOND);
    record(FIRST, "one id", new AssertionError("The only failure."));

    mustShow("of 2 tasks done", "Task 2  Nothing static can change");
  }

  @Test
  void a_broken_guard_comes_before_all_tasks_and_takes_none_back() {
    record(FIRST, "one id", null);
    record(SECOND, "no field", new AssertionError("A task's failure."));
    record(GUARD, "requests still overlap", new AssertionError("The guard's failure."));

    mustShow(
        "step-01: 1 of 2 tasks done, but a guard test fails",
        "[ ] Guard   What worked before still works  (0 of 1 tests)  <-- here",
        "[x] Task 1  Every line names its own request\n",
        "Wanted: requests still overlap.\n",
        "The guard's failure.");
    mustNotShow("A task's failure.");
  }

  @Test
  void with_all_done_the_learner_is_sent_to_the_next_step() {
    record(GUARD, "requests overlap", null);
    record(FIRST, "one id", null);
    record(SECOND, "no field", null);

    mustShow(
        "step-01: 2 of 2 tasks done",
        "All green. Read \"Why it works\" and \"Still broken\"",
        "Then go on: step-02-threadlocal/README.md");
    mustNotShow("Guard", "Run again", "here");
  }

  @Test
  void a_class_that_the_tests_hide_is_named_whatever_has_failed() {
    record(FIRST, "one id", new AssertionError("It fails."));

    String text = new MavenScreen("step-01", Optional.empty(), NEXT, progress).sameName("Answer");
    assertTrue(text.contains("the tests have a class with this name, too"), text);
    assertTrue(text.contains("  Answer"), text);
    assertFalse(text.contains("It fails."), text);
  }

  @Test
  void after_the_last_step_there_is_no_next_one() {
    MavenScreen last = new MavenScreen("step-05", Optional.empty(), Optional.empty(), progress);
    record(FIRST, "one id", null);

    assertTrue(last.text().contains("This was the last step."), last::text);
    assertFalse(last.text().contains("go on"), last::text);
  }

  @Test
  void tests_that_the_learner_chose_are_not_taken_for_the_whole_step() {
    MavenScreen part = new MavenScreen("step-01", Optional.of("Task1*"), NEXT, progress);
    record(FIRST, "one id", null);

    assertTrue(
        part.text()
            .replace(System.lineSeparator(), "\n")
            .contains("Now run all: mvn test -pl step-01\n"),
        part::text);
    assertFalse(part.text().contains("All green"), part::text);
    mustFit(part.text());
  }

  @Test
  void the_command_to_run_again_keeps_the_tests_that_the_learner_chose() {
    MavenScreen part = new MavenScreen("step-01", Optional.of("Task1*"), NEXT, progress);
    record(FIRST, "one id", new AssertionError("The only failure."));

    String text = part.text();
    assertTrue(text.contains("step-01: the tests that you chose"), text);
    assertTrue(text.contains("Run again: mvn test -pl step-01 \"-Dtest=Task1*\""), text);
    assertFalse(text.contains("This task:"), text);
  }

  @Test
  void a_failure_names_the_hint_of_its_task() {
    record(SECOND, "no field", Finding.that("It leaked.").seeHint(1));

    mustShow("Hint: hint 1 of task 2, in the step's README.md");
  }

  @Test
  void a_guard_has_no_hint_and_says_what_to_do() {
    record(GUARD, "requests overlap", Finding.that("It leaked.").seeHint(1));

    mustShow("Hint: this worked before your last edits.");
    mustNotShow("hint 1", "This task:");
  }

  @Test
  void a_run_that_breaks_off_names_the_test_that_it_was_in() {
    String text = screen.brokenOffIn("requests still overlap");

    assertTrue(text.contains("step-01: the test run ended early"), text);
    assertTrue(text.contains("  Requests still overlap\n"), text);
    assertTrue(text.contains("System.exit"), text);
    assertTrue(text.contains("Run again: mvn test -pl step-01\n"), text);
  }

  @Test
  void a_run_that_breaks_off_after_a_failure_shows_the_failure_and_ticks_only_what_was_run() {
    announce(SECOND);
    record(FIRST, "one id", Finding.that("an id was lost").seeHint(1));

    String text = screen.brokenOffIn("requests still overlap");

    assertTrue(text.contains("  an id was lost"), text);
    assertFalse(text.contains("[x]"), text);
  }

  @Test
  void an_exception_that_nobody_expected_is_named_with_its_innermost_cause() {
    Exception cause = new IllegalStateException("no binding");
    record(FIRST, "one id", new RuntimeException("outer", cause));

    String inOneLine = screen.text().replaceAll("\\s+", " ");
    assertTrue(
        inOneLine.contains(
            "did not expect this exception: java.lang.IllegalStateException: no binding"),
        screen::text);
  }

  @Test
  void a_failure_without_a_message_is_still_named() {
    record(FIRST, "one id", new AssertionError());

    mustShow("java.lang.AssertionError");
  }

  @Test
  void no_line_is_wider_than_the_screen_whatever_is_long() {
    String words = words(60);
    record(LongTitles.class.getAnnotation(Task.class), words, new AssertionError(words));
    IntStream.range(0, 99).forEach(i -> record(FIRST, words + i, new AssertionError(words)));

    mustFit(screen.text());
    mustFit(screen.brokenOffIn(words));
  }

  @Test
  void no_word_of_a_long_message_is_lost() {
    String what = words(60);
    String why = words(40);
    record(FIRST, "one id", Finding.that(what).because(why).seeHint(1));

    String inOneLine = screen.text().replaceAll("\\s+", " ");
    assertTrue(inOneLine.contains(what + " Why: " + why + " Hint: hint 1"), screen::text);
  }

  @Test
  void a_long_reason_goes_on_below_where_it_began() {
    record(FIRST, "one id", Finding.that("It leaked.").because(words(30)).seeHint(1));

    List<String> lines = screen.text().lines().toList();
    String first = lines.stream().filter(line -> line.contains("word0")).findFirst().orElseThrow();
    String second = lines.get(lines.indexOf(first) + 1);
    assertEquals(first.indexOf("word"), second.indexOf("word"), screen::text);
  }

  private void announce(Task task) {
    progress.announce(task.number(), task.title(), "not run: " + task.title());
  }

  private void record(Task task, String test, Throwable thrown) {
    progress.announce(task.number(), task.title(), test);
    if (thrown != null) {
      progress.fail(test, test, FailureMessage.of(thrown, task.number()));
    }
    progress.end(test);
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj("word%d"::formatted).collect(Collectors.joining(" "));
  }

  private static void mustFit(String text) {
    assertEquals(
        List.of(), text.lines().filter(line -> line.length() > WIDTH).toList(), () -> text);
  }

  private void mustShow(String... parts) {
    String text = screen.text().replace(System.lineSeparator(), "\n");
    for (String part : parts) {
      assertTrue(text.contains(part), () -> "\"" + part + "\" is not on this screen:\n" + text);
    }
    mustFit(text);
  }

  private void mustNotShow(String... parts) {
    String text = screen.text();
    for (String part : parts) {
      assertFalse(text.contains(part), () -> "\"" + part + "\" is on this screen:\n" + text);
    }
  }

  @Task(number = 0, title = "What worked before still works")
  private static final class Guards {}

  @Task(number = 1, title = "Every line names its own request")
  private static final class First {}

  @Task(number = 2, title = "Nothing static can change")
  private static final class Second {}

  @Task(
      number = 3,
      title =
          "A title that is far too long for one line of a screen, although it is about one task")
  private static final class LongTitles {}
}
