package engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import engine.Verdict.Outcome;
import engine.Verdict.Problem;
import engine.Verdict.Status;
import engine.Verdict.TestVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictJsonTest {

  private static final List<TestVerdict> TESTS =
      List.of(
          new TestVerdict(
              0, "Guards", "GuardsTest.says_hello", "says hello", Status.PASSED, "", ""),
          new TestVerdict(
              1,
              "By name",
              "Task1Test.by_name",
              "by name",
              Status.FAILED,
              "No \"Ada\"\n \u2028",
              "No"),
          new TestVerdict(1, "By name", "Task1Test.by_none", "by none", Status.NOT_RUN, "", ""));

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void the_json_form_is_what_the_schema_says(Outcome outcome) throws IOException {
    String json = VerdictJson.write(verdict(outcome));

    assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void a_verdict_comes_back_from_its_json_form(Outcome outcome) {
    Verdict verdict = verdict(outcome);

    assertEquals(verdict, VerdictJson.read(VerdictJson.write(verdict)));
  }

  @Test
  void the_schema_refuses_what_is_no_verdict() throws IOException {
    String json = VerdictJson.write(verdict(Outcome.RAN));

    for (String broken :
        List.of(
            json.replace("\"RAN\"", "\"FINE\""),
            json.replace("\"task\" : 0", "\"task\" : -1"),
            json.replace("\"millis\"", "\"seconds\""))) {
      assertFalse(schema().validate(broken, InputFormat.JSON).isEmpty(), broken);
    }
  }

  private static Verdict verdict(Outcome outcome) {
    return outcome == Outcome.DID_NOT_COMPILE
        ? new Verdict(
            "step-01", outcome, "", List.of(new Problem("a/B.java", 3, 5, "';'")), List.of(), "", 0)
        : new Verdict("step-01", outcome, "a test", List.of(), TESTS, "Grüße\n", 120);
  }

  private static Schema schema() throws IOException {
    try (InputStream schema = VerdictJson.class.getResourceAsStream("verdict.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema);
    }
  }
}
