package workbook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engine.Exercise;
import engine.Verdict;
import engine.Verdict.Outcome;
import engine.Verdict.Problem;
import engine.Verdict.Status;
import engine.Verdict.TestVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbook.course.Step;

class VerdictTextTest {

  private static final TestVerdict RED =
      new TestVerdict(
          1,
          "One",
          "Task1Test.ids",
          "ids are kept",
          Status.FAILED,
          "It leaks\n  Open: A.java:3",
          "");
  private static final TestVerdict NOT_RUN =
      new TestVerdict(1, "One", "Task1Test.ends", "the request ends", Status.NOT_RUN, "", "");

  @TempDir private Path course;
  private Step step;
  private Links links;

  @BeforeEach
  void write() throws IOException {
    Path folder = course.resolve("step-01-topic");
    Path sources = Files.createDirectories(folder.resolve("src/main/java/a"));
    Files.writeString(sources.resolve("A.java"), "class A {\n\n    int a = 1\n}\n");
    step = new Step(new Exercise("step-01", folder, false, false), 1, "Step 1", "");
    links = new Links(new FilesOfStep(step));
  }

  @Test
  void a_compile_error_shows_file_line_source_and_place() throws IOException {
    Problem first = new Problem("a/A.java", 3, 14, "';' expected");
    Verdict verdict = verdict(Outcome.DID_NOT_COMPILE, "", List.of(first, first, first), List.of());

    assertEquals(
        List.of(
            "Your code does not compile:",
            "",
            "  Open: step-01-topic/src/main/java/a/A.java:3",
            "",
            "    int a = 1",
            "             ^",
            "  ';' expected",
            "",
            "There are 2 more errors."),
        text().firstProblem(verdict, links));
  }

  @Test
  void a_failure_names_the_whole_path_of_the_file_to_open() throws IOException {
    List<String> lines =
        text().firstProblem(verdict(Outcome.RAN, "", List.of(), List.of(RED)), links);

    assertEquals("Wanted: ids are kept.", lines.getFirst());
    assertEquals("  Open: step-01-topic/src/main/java/a/A.java:3", lines.getLast());
  }

  @ParameterizedTest
  @CsvSource({
    "HUNG, The run hung in this test",
    "EXITED, The run ended early",
    "OUT_OF_MEMORY, The memory ran out",
    "FLOODED, Your code printed too much"
  })
  void a_run_that_broke_off_names_its_test(Outcome outcome, String words) throws IOException {
    List<String> lines =
        text().firstProblem(verdict(outcome, "Task1Test.ends", List.of(), List.of(NOT_RUN)), links);

    assertTrue(lines.getFirst().startsWith(words), lines::toString);
    assertTrue(lines.contains("  The request ends"), lines::toString);
  }

  @Test
  void a_line_with_a_file_becomes_a_link() {
    String uri = step.exercise().starter().resolve("java/a/A.java").toUri().toString();

    assertEquals(
        "  Open: \33]8;;" + uri + "\33\\A.java:3\33]8;;\33\\", links.withLinks("  Open: A.java:3"));
    assertEquals("  Open: B.java", links.withLinks("  Open: B.java"));
    assertEquals("  Why:  A.java", links.withLinks("  Why:  A.java"));
  }

  private VerdictText text() {
    return new VerdictText(step, 80);
  }

  private static Verdict verdict(
      Outcome outcome, String detail, List<Problem> problems, List<TestVerdict> tests) {
    return new Verdict("step-01", outcome, detail, problems, tests, "", 0);
  }
}
