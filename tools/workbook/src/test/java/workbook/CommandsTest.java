package workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import engine.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import workbook.CopiedCourse.Result;

/** Runs the real workbook where there is no terminal, as scripts and editors do. */
class CommandsTest {

  private static final String STEP = "step-01-global-state";
  private static final String STEP_WITH_JSON = "step-05-json-logging";

  @TempDir private static Path folder;
  private static CopiedCourse course;

  @BeforeAll
  static void copyCourse() throws IOException, InterruptedException {
    course = CopiedCourse.in(folder);
  }

  @BeforeEach
  void putTheStartersBack() throws IOException {
    for (String step : List.of(STEP, STEP_WITH_JSON)) {
      Path learners = course.root().resolve(step).resolve("src/main");
      Folders.delete(learners);
      Folders.copy(course.root().resolve("tools/given").resolve(step), learners);
    }
  }

  @Test
  void a_red_step_is_told_in_plain_lines() throws Exception {
    Result result = course.run("check", "1");

    assertEquals(1, result.exitCode());
    assertTrue(result.output().startsWith("step-01: 0 of 2 tasks done"), result::output);
    assertTrue(
        result.output().contains("Open: " + STEP + "/src/main/java/imageserver/"), result::output);
    assertFalse(result.output().contains("\33"), result::output);
    String picture = "tools/workbook/target/start/pictures/red-1.html";
    assertTrue(result.output().contains("See:  " + picture), result::output);
    assertTrue(Files.exists(course.root().resolve(picture)));
  }

  @Test
  void without_a_command_and_a_terminal_the_current_step_is_checked() throws Exception {
    Result result = course.run();

    assertEquals(1, result.exitCode());
    assertTrue(result.output().startsWith("step-01: 0 of 2 tasks done"), result::output);
  }

  @Test
  void a_green_step_ends_with_0_and_is_done_in_the_list() throws Exception {
    solve();

    Result check = course.run("check", "step-01");
    assertEquals(0, check.exitCode(), check::output);
    Result list = course.run("list");
    assertEquals(1, list.exitCode(), list::output);
    assertTrue(list.output().startsWith("2 of 23 tasks done"), list::output);
    assertTrue(list.output().contains("[x] Task 2  Nothing static can change"), list::output);
  }

  @Test
  void the_list_judges_what_has_changed_since() throws Exception {
    solve();

    Result list = course.run("list", "--json");

    assertEquals(List.of(), schema("list").validate(list.output(), InputFormat.JSON));
    assertTrue(list.output().contains("\"done\" : true"), list::output);
  }

  @Test
  void the_json_of_a_check_is_what_its_schemas_say() throws Exception {
    Result check = course.run("check", "1", "--task", "2", "--json");

    assertEquals(List.of(), schema("check").validate(check.output(), InputFormat.JSON));
    var verdict = JsonMapper.shared().readTree(check.output()).get("verdict");
    assertEquals(
        List.of(), schema("/engine/verdict").validate(verdict.toString(), InputFormat.JSON));
    verdict.get("tests").forEach(test -> assertEquals(2, test.get("task").asInt()));
  }

  @Test
  void one_task_can_be_done_before_the_others() throws Exception {
    Result result = course.run("check", "1", "--task", "1");

    assertEquals(1, result.exitCode());
    assertTrue(result.output().contains("0 of 1 tasks done"), result::output);
    assertFalse(result.output().contains("Task 2"), result::output);
  }

  @Test
  void an_unknown_step_and_an_unknown_task_are_named() throws Exception {
    Result step = course.run("check", "step-9");
    assertEquals(2, step.exitCode());
    assertTrue(
        step.output().startsWith("There is no step \"step-9\". The steps are step-01, "),
        step::output);

    Result task = course.run("hint", "1", "--task", "7");
    assertEquals(2, task.exitCode());
    assertTrue(
        task.output().startsWith("step-01 has no task 7. Its tasks are 1 to 2."), task::output);

    Result hint = course.run("hint", "1", "--number", "4");
    assertEquals(2, hint.exitCode());
    assertTrue(
        hint.output().startsWith("Task 1 has no hint 4. Its hints are 1 to 3."), hint::output);
  }

  @Test
  void a_hint_comes_alone() throws Exception {
    Result result = course.run("hint", "1", "--number", "2");

    assertEquals(0, result.exitCode());
    assertTrue(
        result.output().startsWith("step-01, hint 2 of task 1: the concept"), result::output);
    assertFalse(result.output().contains("nudge"), result::output);
  }

  @Test
  void the_demo_runs_the_learners_code() throws Exception {
    Result result = course.run("demo", "1");

    assertEquals(0, result.exitCode());
    assertTrue(result.output().contains("CONTEXT MISMATCH"), result::output);
  }

  @Test
  void a_demo_can_be_drawn() throws Exception {
    Result result = course.run("demo", "1", "--picture");

    assertEquals(0, result.exitCode(), result::output);
    String last = result.output().lines().toList().getLast();
    assertTrue(last.startsWith("Picture: "), result::output);
    String page = Files.readString(Path.of(last.replace("Picture: ", "")));
    assertTrue(page.contains("Another thread set the id of req-"), page);
  }

  @Test
  void a_servers_log_is_drawn_without_anything_else() throws Exception {
    Folders.copy(
        course.root().resolve("solutions/solution-05/src/main"),
        course.root().resolve(STEP_WITH_JSON).resolve("src/main"));
    Path log = course.root().resolve("server.log");
    Files.writeString(log, course.run(Map.of("ENV", "PROD"), "demo", "5").output());

    Result result = course.run("draw", log.toString());

    assertEquals(0, result.exitCode(), result::output);
    String page = Files.readString(log.resolveSibling("server.html"));
    assertTrue(page.contains("5 requests, "), page);
    assertTrue(page.contains("Each line of a request carries its id."), page);
    assertTrue(Files.readString(log.resolveSibling("server.svg")).startsWith("<svg "));
  }

  @Test
  void what_cannot_be_drawn_is_named() throws Exception {
    Result missing = course.run("draw", "nothing.log");
    assertEquals(2, missing.exitCode());
    assertTrue(missing.output().startsWith("There is no file nothing.log"), missing::output);

    Path text = course.root().resolve("text.log");
    Files.writeString(text, "Started request\n");
    Result result = course.run("draw", text.toString());
    assertEquals(2, result.exitCode());
    assertTrue(
        result.output().startsWith(text + ": Line 1 is not JSON: Started request"), result::output);
  }

  @Test
  void a_reset_keeps_the_learners_version_and_names_its_folder() throws Exception {
    solve();
    String learners = Files.readString(handler());

    Result result = course.run("reset", "step-01");

    assertEquals(0, result.exitCode(), result::output);
    Path kept = Path.of(result.output().lines().findFirst().orElseThrow().split("in |\\.$")[1]);
    assertEquals(learners, Files.readString(kept.resolve("java/imageserver/RequestHandler.java")));
    assertEquals(
        Files.readString(
            course
                .root()
                .resolve("tools/given")
                .resolve(STEP)
                .resolve("java/imageserver/RequestHandler.java")),
        Files.readString(handler()));
    assertTrue(course.run("reset", "1").output().contains("There is nothing to do."));
  }

  @Test
  void a_reset_needs_the_name_of_a_step() throws Exception {
    Result result = course.run("reset");

    assertEquals(2, result.exitCode());
    assertTrue(result.output().startsWith("Name the step, such as step-03."), result::output);
  }

  @Test
  void the_difference_to_the_solution_has_the_learners_lines_with_a_minus() throws Exception {
    Result result = course.run("solution", "1");

    assertTrue(result.output().contains("-  static String currentRequestId;"), result::output);
  }

  @Test
  void tools_that_were_changed_are_built_again() throws Exception {
    Path source = course.root().resolve("tools/engine/pom.xml");
    FileTime before = Files.getLastModifiedTime(source);
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    try {
      // The copy has not all that Maven needs: what counts is that it is called.
      Result result = course.run("list");

      assertEquals(3, result.exitCode(), result::output);
      assertTrue(result.output().contains("Building the workbook's tools."), result::output);
      assertTrue(result.output().contains("The workbook could not be built."), result::output);
    } finally {
      Files.setLastModifiedTime(source, before);
    }
  }

  private static void solve() throws IOException {
    Folders.copy(
        course.root().resolve("solutions/solution-01/src/main"),
        course.root().resolve(STEP).resolve("src/main"));
  }

  private static Path handler() {
    return course.sources(STEP).resolve("RequestHandler.java");
  }

  private static Schema schema(String name) throws IOException {
    String path = name.startsWith("/") ? name : "/workbook/" + name;
    try (InputStream schema = CommandsTest.class.getResourceAsStream(path + ".schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema);
    }
  }
}
