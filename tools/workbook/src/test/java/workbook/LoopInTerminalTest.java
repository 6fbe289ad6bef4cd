package workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engine.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drives the real workbook in a terminal, as a learner does. */
class LoopInTerminalTest {

  private static final String STEP = "step-01-global-state";
  private static final String RED =
      "Wanted: two requests that meet in the database keep their own ids.";

  @TempDir private Path folder;
  private CopiedCourse course;

  @BeforeEach
  void copyCourse() throws IOException, InterruptedException {
    course = CopiedCourse.in(folder);
  }

  @Test
  void a_learner_goes_through_step_1_from_red_to_green_and_starts_over() throws Exception {
    try (TestTerminal terminal = terminal(80, 24)) {
      String red = judged(terminal, RED);
      assertTrue(red.contains("[--|----|----|----|----|-----]  0 of 23 tasks done"), red);
      assertTrue(red.contains("[ ] Task 1  Every line names its own request  (0 of 6 tests)"), red);
      assertTrue(red.contains("Open: " + STEP + "/src/main/java/imageserver/Thumbnailer"), red);
      fits(red, 80, 24);
      Path handler = course.sources(STEP).resolve("RequestHandler.java");
      Path writer = handler.resolveSibling("Thumbnailer.java");
      assertTrue(terminal.raw().contains("\33]8;;" + writer.toUri() + "\33\\"), terminal.raw());

      terminal.press("h");
      String first = terminal.await("Hint 1: a nudge");
      assertFalse(first.contains("Hint 2"), first);
      terminal.press("h");
      String second = terminal.await("Hint 2: the concept");
      assertFalse(second.contains("Hint 3"), second);
      terminal.press("z");
      terminal.await(RED);

      terminal.press("l");
      terminal.await("> step-01");
      terminal.press("\33[B");
      terminal.await("> step-02");
      terminal.press("z");
      terminal.await(RED);

      terminal.press("s");
      terminal.await("The solution is shown when all tasks are done.");

      terminal.press("d");
      terminal.await("The demo of step-01");
      terminal.press("\33[F");
      terminal.await("CONTEXT MISMATCH");
      terminal.press("z");
      terminal.await(RED);
      terminal.press("v");
      terminal.await("Open it in a browser:");
      terminal.press("z");
      terminal.await(RED);

      Files.writeString(handler, Files.readString(handler).replace("currentRequestId;", "current"));
      String error = terminal.await("Your code does not compile");
      assertTrue(error.contains("RequestHandler.java:12"), error);
      assertTrue(error.contains("    static String current\n"), error);
      assertTrue(error.contains("                         ^\n"), error);

      Folders.copy(course.root().resolve("solutions/solution-01/src/main"), learners());
      String green = judged(terminal, "All green.");
      assertTrue(green.contains("[##|----|----|----|----|-----]  2 of 23 tasks done"), green);
      assertTrue(green.contains("Green now: two requests that meet in the database"), green);
      assertTrue(green.contains("Press n to go on"), green);
      fits(green, 80, 24);
      terminal.press("s");
      terminal.await("Your code is the solution.");
      terminal.press("z");

      terminal.press("n");
      terminal.await("The driver's line names its request");
      terminal.press("p");
      terminal.await("All green.");

      terminal.press("x");
      terminal.await("Start step-01 over?");
      terminal.press("n");
      terminal.await(page -> !page.contains("Start step-01 over?"), "no question");
      terminal.press("x");
      terminal.await("Start step-01 over?");
      terminal.press("y");
      terminal.await("Your version is in saved");
      terminal.await(RED);
      assertTrue(Files.readString(handler).contains("static String currentRequestId;"));
      assertEquals(
          Files.readString(
              course
                  .root()
                  .resolve("solutions/solution-01/src/main/java/imageserver/RequestHandler.java")),
          Files.readString(saved().resolve("java/imageserver/RequestHandler.java")));

      terminal.press("q");
      assertEquals(1, terminal.exitCode());
    }
  }

  @Test
  void a_save_in_the_middle_of_a_run_cancels_it_and_a_run_that_hangs_is_cut() throws Exception {
    Path handler = course.sources(STEP).resolve("RequestHandler.java");
    String starter = Files.readString(handler);
    Files.writeString(
        handler,
        starter.replace(
            "public void handle(",
            "{ while (Thread.currentThread() != null) {} }\n  public void handle("));
    try (TestTerminal terminal = terminal(120, 40)) {
      terminal.await("Running the tests");
      Files.writeString(handler, starter.replace("currentRequestId;", "currentRequestId; // 2"));
      terminal.await(RED);
      Files.writeString(
          handler,
          starter.replace("currentRequestId = requestId;", "Runtime.getRuntime().halt(0);"));
      terminal.await("The run ended early, in this test:");
      Files.writeString(handler, starter);
      terminal.await(RED);
      terminal.press("q");
      assertEquals(1, terminal.exitCode());
    }
  }

  @Test
  void code_that_was_deleted_is_missed_and_comes_back_with_a_reset() throws Exception {
    try (TestTerminal terminal = terminal(120, 40)) {
      judged(terminal, RED);
      Folders.delete(learners());
      terminal.await("Your code does not compile");
      terminal.press("x");
      terminal.await("Start step-01 over?");
      terminal.press("y");
      judged(terminal, RED);
      terminal.press("q");
      assertEquals(1, terminal.exitCode());
    }
  }

  @Test
  void the_screen_follows_the_size_of_the_terminal() throws Exception {
    try (TestTerminal terminal = terminal(120, 40)) {
      fits(judged(terminal, RED), 120, 40);
      terminal.resize(80, 24);
      terminal.await(page -> page.lines().count() == 24, "24 lines");
      terminal.press("q");
      terminal.exitCode();
    }
  }

  @Test
  void an_edited_test_is_named_and_the_verdict_does_not_count() throws Exception {
    Path test = course.root().resolve(STEP).resolve("src/test/java/imageserver/GuardsTest.java");
    Files.writeString(test, Files.readString(test) + "// easier\n");
    try (TestTerminal terminal = terminal(120, 40)) {
      String page = terminal.await("This verdict does not count");
      assertTrue(page.contains(STEP + "/src/test/java/imageserver/GuardsTest.java"), page);
      terminal.press("q");
      terminal.exitCode();
    }
  }

  private TestTerminal terminal(int columns, int rows) throws IOException {
    return new TestTerminal(course.command(), course.root(), columns, rows);
  }

  /** Waits for the verdict of all tests; what the first ones say is shown before. */
  private static String judged(TestTerminal terminal, String text) throws InterruptedException {
    return terminal.await(
        page -> page.contains(text) && page.contains("Judged in"), "all of \"" + text + "\"");
  }

  private Path learners() {
    return course.root().resolve(STEP).resolve("src/main");
  }

  private Path saved() throws IOException {
    try (Stream<Path> folders = Files.list(course.root().resolve("saved"))) {
      return folders.findFirst().orElseThrow();
    }
  }

  private static void fits(String page, int columns, int rows) {
    List<String> lines = page.lines().toList();
    assertTrue(lines.size() <= rows, page);
    lines.forEach(line -> assertTrue(line.length() <= columns, line));
    assertTrue(lines.getLast().endsWith("q quit"), page);
  }
}
