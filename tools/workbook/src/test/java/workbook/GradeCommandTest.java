package workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engine.Folders;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.CopiedCourse.Result;

/** Runs the real workbook as an instructor does. */
class GradeCommandTest {

  private static final String STEP = "step-01-global-state";

  @TempDir private static Path folder;
  private static CopiedCourse course;
  private static Path submissions;

  @BeforeAll
  static void copyCourse() throws IOException, InterruptedException {
    course = CopiedCourse.in(folder);
    submissions = Files.createDirectory(folder.resolve("class"));
    handIn("ada", course.root().resolve("solutions/solution-01/src/main"));
    handIn("bob", course.root().resolve("tools/given").resolve(STEP));
    Path own = submissions.resolve("bob").resolve(STEP).resolve("src/main/java/Own.java");
    Files.writeString(own, "class Own {}");
  }

  @BeforeEach
  void forget() throws IOException {
    Folders.delete(course.root().resolve("grades"));
  }

  @Test
  void a_class_is_graded_and_told_in_a_table_and_in_files() throws Exception {
    Result result = grade("--steps", "1");

    assertEquals(0, result.exitCode(), result::output);
    assertTrue(result.output().startsWith("Sandbox: "), result::output);
    assertTrue(result.output().contains("ada: 3 of 3 points"), result::output);
    assertTrue(result.output().contains("bob: 0 of 3 points"), result::output);
    List<String> rows = Files.readAllLines(course.root().resolve("grades/grades.csv"));
    assertEquals("learner,step,task,points,outcome", rows.getFirst());
    assertTrue(rows.contains("ada,step-01,2,1,passed"), rows::toString);
    assertTrue(rows.contains("bob,step-01,2,0,failed"), rows::toString);
    String page = Files.readString(course.root().resolve("grades/report.html"));
    assertTrue(page.contains("Open: " + STEP + "/src/main/java/imageserver/"), page);
    for (String file : List.of("class.json", "junit.xml", "submissions/ada.json")) {
      assertTrue(Files.exists(course.root().resolve("grades").resolve(file)), file);
    }
    assertFalse(Files.exists(course.root().resolve("grades/gradescope")));
  }

  @Test
  void a_second_run_continues_and_a_limit_on_the_points_ends_with_1() throws Exception {
    grade("--steps", "1");

    Result result = grade("--steps", "1", "--fail-under", "50", "--gradescope");

    assertEquals(1, result.exitCode(), result::output);
    assertTrue(
        result.output().contains("ada: 3 of 3 points (from an earlier run)"), result::output);
    assertTrue(Files.exists(course.root().resolve("grades/gradescope/ada/results.json")));
  }

  @Test
  void an_interrupted_run_leaves_nothing_behind_and_continues() throws Exception {
    Path temporary = Files.createTempDirectory("t"); // short: a socket is in there
    for (int i = 0; i < 20; i++) {
      handIn("z-" + i, course.root().resolve("solutions/solution-01/src/main"));
    }
    List<String> command = new ArrayList<>(course.command());
    command.addAll(List.of("grade", submissions.toString(), "--steps", "1", "--jobs", "1"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);
    Process process = builder.start();
    BufferedReader lines = process.inputReader();
    String line = lines.readLine();
    while (line != null && !line.startsWith("1 of ")) {
      line = lines.readLine();
    }
    process.descendants().filter(GradeCommandTest::isWorkbook).forEach(ProcessHandle::destroy);
    String rest = String.join("\n", lines.readAllLines());
    process.waitFor();

    assertTrue(rest.contains("Start the same command again to continue."), rest);
    assertEquals(List.of(), Folders.files(temporary));
    Folders.delete(temporary);
    Result result = grade("--steps", "1");
    assertTrue(result.output().contains("(from an earlier run)"), result::output);
    assertEquals(0, result.exitCode());
  }

  private static boolean isWorkbook(ProcessHandle process) {
    return process.info().arguments().stream()
        .flatMap(Arrays::stream)
        .anyMatch("workbook.Workbook"::equals);
  }

  @Test
  void what_cannot_be_graded_is_told_and_nothing_is_written() throws Exception {
    assertRefused("There is no step \"9\". The steps are step-01,", "--steps", "2-9");
    assertRefused("\"3-1\" begins after its end.", "--steps", "3-1");
    assertRefused("--jobs has to be 1 at least.", "--jobs", "0");
    assertRefused("--fail-under has to be from 0 to 100.", "--fail-under", "101");
    Result none = course.run("grade", folder.resolve("none").toString());
    assertEquals(2, none.exitCode(), none::output);
    assertTrue(none.output().contains("none has no submission"), none::output);
    assertFalse(Files.exists(course.root().resolve("grades")));
  }

  private static void assertRefused(String why, String... options)
      throws IOException, InterruptedException {
    Result result = grade(options);
    assertEquals(2, result.exitCode(), result::output);
    assertTrue(result.output().contains(why), result::output);
  }

  private static void handIn(String learner, Path sources) throws IOException {
    Folders.copy(sources, submissions.resolve(learner).resolve(STEP).resolve("src/main"));
  }

  private static Result grade(String... options) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("grade", submissions.toString()));
    arguments.addAll(List.of(options));
    return course.run(arguments.toArray(new String[0]));
  }
}
