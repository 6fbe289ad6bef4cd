package grading.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grading.result.Grade;
import grading.result.StepOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;

class GradesJsonTest {

  @ParameterizedTest
  @EnumSource(StepOutcome.class)
  void a_grade_is_what_its_schema_says(StepOutcome outcome) throws IOException {
    String json = GradesJson.write(SampleClass.endedAs(outcome));

    assertEquals(List.of(), schema("grade").validate(json, InputFormat.JSON));
  }

  @ParameterizedTest
  @EnumSource(StepOutcome.class)
  void a_class_is_what_its_schema_says(StepOutcome outcome) throws IOException {
    String json =
        GradesJson.write(SampleClass.classOf(SampleClass.endedAs(outcome), SampleClass.bob()));

    assertEquals(List.of(), schema("class").validate(json, InputFormat.JSON));
  }

  @ParameterizedTest
  @EnumSource(StepOutcome.class)
  void a_grade_comes_back_from_its_json_form(StepOutcome outcome) {
    Grade grade = SampleClass.endedAs(outcome);

    assertEquals(grade, GradesJson.read(GradesJson.write(grade)));
  }

  @Test
  void a_grade_comes_back_from_a_file_with_its_resemblance_and_half_a_surrogate_pair() {
    Grade grade = SampleClass.bob();
    assertTrue(grade.steps().getFirst().resembles().isPresent());
    assertTrue(grade.steps().getLast().resembles().isEmpty());

    byte[] file = GradesJson.write(grade).getBytes(StandardCharsets.UTF_8);

    assertEquals(grade, GradesJson.read(new String(file, StandardCharsets.UTF_8)));
  }

  @Test
  void the_schema_of_a_grade_refuses_what_is_not_a_grade() throws IOException {
    refuses(
        "grade",
        GradesJson.write(SampleClass.bob()),
        Map.of(
            "\"RAN\"", "\"FINE\"",
            "\"PASSED\"", "\"SKIPPED\"",
            "\"task\" : 0", "\"task\" : -1",
            "\"points\" : 1", "\"points\" : 2",
            "\"percent\" : 80", "\"percent\" : 101",
            "\"answer\"", "\"wrongAnswer\"",
            "\"millis\"", "\"seconds\"",
            "\"fingerprint\"", "\"hash\"",
            "\"resembles\" : null", "\"resembles\" : \"\"",
            "\"learner\" :", "\"points\" : 1, \"learner\" :"));
  }

  @Test
  void the_schema_of_a_class_refuses_what_is_not_a_class() throws IOException {
    refuses(
        "class",
        GradesJson.write(SampleClass.classOf(SampleClass.ada())),
        Map.of(
            "\"RAN\"", "\"FINE\"",
            "\"possible\":4", "\"possible\":\"4\"",
            "\"points\":2", "\"points\":-2",
            "\"notRun\":0", "\"notRun\":0.5",
            "\"passed\"", "\"green\"",
            "\"sandbox\"", "\"container\"",
            "\"task\":0", "\"task\":-1",
            "\"learner\":", "\"remarks\":[],\"learner\":"));
  }

  @Test
  void half_a_grade_is_not_read() {
    String json = GradesJson.write(SampleClass.bob());

    for (String broken :
        List.of(
            json.substring(0, json.length() / 2),
            "{}",
            "null",
            json.replaceFirst("\\{", "{ \"seconds\" : 1,"),
            json.replaceAll(",\\s+\"millis\" : 1500", ""),
            json.replace("\"resembles\" : null,", ""),
            json.replace("\"fingerprint\" : \"f00d\",", ""),
            json.replace("\"fingerprint\" : \"f00d\"", "\"fingerprint\" : null"),
            json.replace("\"HUNG\"", "\"ASLEEP\""),
            json + json)) {
      assertNotEquals(json, broken);
      assertThrows(JacksonException.class, () -> GradesJson.read(broken), broken);
    }
  }

  @Test
  void a_class_has_the_points_of_its_learners_and_a_count_for_each_task() {
    String json =
        GradesJson.write(
            SampleClass.classOf(SampleClass.ada(), SampleClass.bob(), SampleClass.eve()));

    assertEquals(
        """
        {"sandbox":"A sandbox of tests.","learners":[\
        {"learner":"ada","points":2,"possible":4,"steps":[\
        {"step":"step-01","outcome":"RAN","points":2},\
        {"step":"step-02","outcome":"DID_NOT_COMPILE","points":0}]},\
        {"learner":"bob, \\"B\\"","points":2,"possible":4,"steps":[\
        {"step":"step-01","outcome":"RAN","points":1},\
        {"step":"step-02","outcome":"HUNG","points":1}]},\
        {"learner":"eve","points":0,"possible":4,"steps":[\
        {"step":"step-01","outcome":"NOT_STARTED","points":0},\
        {"step":"step-02","outcome":"NOT_HANDED_IN","points":0}]}],\
        "tasks":[\
        {"step":"step-01","task":0,"title":"What worked before still works",\
        "passed":2,"failed":0,"notRun":1},\
        {"step":"step-01","task":1,"title":"Title 1","passed":1,"failed":1,"notRun":1},\
        {"step":"step-02","task":0,"title":"What worked before still works",\
        "passed":1,"failed":0,"notRun":2},\
        {"step":"step-02","task":1,"title":"Title 1","passed":0,"failed":0,"notRun":3}]}\
        """,
        json);
  }

  private static void refuses(String name, String json, Map<String, String> changes)
      throws IOException {
    for (Map.Entry<String, String> change : changes.entrySet()) {
      String broken = json.replace(change.getKey(), change.getValue());
      assertNotEquals(json, broken, change.getKey());
      assertFalse(schema(name).validate(broken, InputFormat.JSON).isEmpty(), change.getValue());
    }
  }

  private static Schema schema(String name) throws IOException {
    try (InputStream schema = GradesJson.class.getResourceAsStream(name + ".schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema);
    }
  }
}
