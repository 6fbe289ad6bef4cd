package grading.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grading.result.Grade;
import grading.result.StepGrade;
import grading.result.StepOutcome;
import grading.result.TaskGrade;
import grading.result.TaskOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GradescopeResultTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @ParameterizedTest
  @EnumSource(StepOutcome.class)
  void the_result_has_only_the_keys_that_gradescope_documents(StepOutcome outcome)
      throws IOException {
    String json = GradescopeResult.of(SampleClass.endedAs(outcome));

    assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
  }

  @Test
  void the_schema_refuses_what_gradescope_does_not_document() throws IOException {
    String json = GradescopeResult.of(SampleClass.bob());

    Map<String, String> changes =
        Map.of(
            "\"score\" : 2", "\"score\" : \"2\"",
            "\"execution_time\"", "\"executionTime\"",
            "\"max_score\"", "\"maxScore\"",
            "\"number\" : \"1.1\"", "\"number\" : 1.1",
            "\"passed\"", "\"PASSED\"",
            "\"visible\"", "\"shown\"",
            "\"text\"", "\"plain\"",
            "\"tags\" : [ \"step-01\" ]", "\"tags\" : \"step-01\"");
    for (Map.Entry<String, String> change : changes.entrySet()) {
      String broken = json.replace(change.getKey(), change.getValue());
      assertNotEquals(json, broken, change.getKey());
      assertFalse(schema().validate(broken, InputFormat.JSON).isEmpty(), change.getValue());
    }
  }

  @Test
  void the_result_has_the_points_the_seconds_and_the_remarks() {
    JsonNode result = result(SampleClass.bob());

    assertEquals(2, result.get("score").intValue());
    assertEquals(3, result.get("execution_time").intValue());
    assertEquals("a.zip was left out: too big.\nÖ", result.get("output").stringValue());
    assertEquals("text", result.get("output_format").stringValue());
    assertEquals("visible", result.get("visibility").stringValue());
  }

  @Test
  void what_the_autograder_prints_is_hidden_from_learners() {
    assertEquals("hidden", result(SampleClass.bob()).get("stdout_visibility").stringValue());
  }

  @Test
  void each_task_is_a_test_with_a_number() {
    List<String> tests =
        result(SampleClass.bob())
            .get("tests")
            .valueStream()
            .map(test ->
                "%s %s %s/%s %s"
                    .formatted(
                        test.get("number").stringValue(),
                        test.get("name").stringValue(),
                        test.get("score").intValue(),
                        test.get("max_score").intValue(),
                        test.get("status").stringValue()))
            .toList();

    assertEquals(
        List.of(
            "1.0 step-01, What worked before still works 1/1 passed",
            "1.1 step-01, Task 1: Title 1 0/1 failed",
            "2.0 step-02, What worked before still works 1/1 passed",
            "2.1 step-02, Task 1: Title 1 0/1 failed"),
        tests);
  }

  @Test
  void the_points_of_the_tests_add_up_to_the_score() {
    JsonNode result = result(SampleClass.bob());

    assertEquals(
        result.get("score").intValue(),
        result.get("tests").valueStream().mapToInt(test -> test.get("score").intValue()).sum());
  }

  @Test
  void a_test_shows_its_screen_as_plain_text() {
    JsonNode failed = result(SampleClass.bob()).get("tests").get(1);

    assertEquals("text", failed.get("output_format").stringValue());
    assertEquals(
        SampleClass.SCREEN
            .replace("\uD83D \0 \u001B", "\uFFFD \uFFFD \uFFFD")
            .replace("\uFFFF", "\uFFFD"),
        failed.get("output").stringValue());
  }

  @Test
  void the_result_can_be_encoded_in_utf8() {
    String json = GradescopeResult.of(SampleClass.bob());

    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(json));
  }

  @Test
  void a_task_that_did_not_run_says_why() {
    assertEquals(
        "step-02: hung\n\nIt hung.",
        result(SampleClass.bob()).get("tests").get(3).get("output").stringValue());
    assertEquals(
        "step-02: not handed in",
        result(SampleClass.eve()).get("tests").get(3).get("output").stringValue());
  }

  @Test
  void guards_without_a_point_say_why() {
    TaskGrade guards = new TaskGrade(0, "Guards", TaskOutcome.PASSED, 0, "");
    StepGrade step =
        new StepGrade(
            "step-01", "Title", StepOutcome.RAN, "", List.of(guards), Optional.empty(), 0);

    JsonNode test = result(SampleClass.grade("ada", step)).get("tests").get(0);

    assertEquals("passed", test.get("status").stringValue());
    assertEquals(
        "This passed, but has no point: no task of the step passed.",
        test.get("output").stringValue());
  }

  @Test
  void a_test_with_its_point_has_no_output() {
    JsonNode test = result(SampleClass.ada()).get("tests").get(1);

    assertEquals("", test.get("output").stringValue());
  }

  @Test
  void a_step_after_the_ninth_has_a_number_of_two_digits() {
    Grade grade =
        SampleClass.grade(
            "ada", SampleClass.step("step-10", StepOutcome.RAN, "", TaskOutcome.PASSED));

    assertEquals("10.0", result(grade).get("tests").get(0).get("number").stringValue());
  }

  @Test
  void what_a_learner_may_believe_is_not_shown_to_the_learner() {
    assertFalse(GradescopeResult.of(SampleClass.bob()).contains("volatile"));
  }

  private static JsonNode result(Grade grade) {
    return MAPPER.readTree(GradescopeResult.of(grade));
  }

  private static Schema schema() throws IOException {
    try (InputStream schema =
        GradescopeResultTest.class.getResourceAsStream("gradescope.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema);
    }
  }
}
