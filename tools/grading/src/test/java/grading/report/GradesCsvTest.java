package grading.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grading.result.StepOutcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

class GradesCsvTest {

  @Test
  void each_task_has_a_row_and_each_line_ends_with_cr_and_lf() {
    String csv = GradesCsv.of(SampleClass.classOf(SampleClass.ada(), SampleClass.bob()));

    assertEquals(
        """
        learner,step,task,points,outcome
        ada,step-01,0,1,passed
        ada,step-01,1,1,passed
        ada,step-02,0,0,does not compile
        ada,step-02,1,0,does not compile
        "bob, ""B""\",step-01,0,1,passed
        "bob, ""B""\",step-01,1,0,failed
        "bob, ""B""\",step-02,0,1,passed
        "bob, ""B""\",step-02,1,0,hung
        """
            .replace("\n", "\r\n"),
        csv);
  }

  @Test
  void a_class_without_learners_has_only_the_header() {
    assertEquals("learner,step,task,points,outcome\r\n", GradesCsv.of(SampleClass.classOf()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "with, a comma",
        "\"quoted\"",
        "two\nlines",
        "two\r\nlines",
        "two\rlines",
        "#comment",
        " spaces ",
        "semi;colon",
        "a name of more than twenty-four letters, and a comma",
        "Zoë 王秀英 \uD83D\uDE00",
        "a\tb",
        "back\\slash",
        ""
      })
  void a_name_comes_back_from_the_table(String name) {
    assertEquals(name, learnerIn(GradesCsv.of(SampleClass.classOf(SampleClass.named(name)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=\n1"})
  void a_name_that_a_spreadsheet_would_calculate_becomes_text(String name) {
    assertEquals("'" + name, learnerIn(GradesCsv.of(SampleClass.classOf(SampleClass.named(name)))));
  }

  @Test
  void a_name_that_utf8_cannot_encode_is_replaced() {
    String csv = GradesCsv.of(SampleClass.classOf(SampleClass.named("a\uD83D\0b")));

    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(csv));
    assertEquals("a\uFFFD\uFFFDb", learnerIn(csv));
  }

  @ParameterizedTest
  @CsvSource({
    "RAN, not run",
    "HUNG, hung",
    "NOT_STARTED, not started",
    "UNREADABLE, cannot be read"
  })
  void a_task_that_did_not_run_says_why(StepOutcome outcome, String words) {
    String csv = GradesCsv.of(SampleClass.classOf(SampleClass.endedAs(outcome)));

    assertTrue(csv.contains("mia,step-01,0,1,passed\r\n"), csv);
    assertTrue(csv.contains("mia,step-01,1,0,failed\r\n"), csv);
    assertTrue(csv.endsWith("mia,step-02,1,0," + words + "\r\n"), csv);
  }

  private static String learnerIn(String csv) {
    try (MappingIterator<List<String>> rows =
        new CsvMapper()
            .readerForListOf(String.class)
            .with(CsvReadFeature.WRAP_AS_ARRAY)
            .readValues(csv)) {
      List<List<String>> all = rows.readAll();
      assertEquals(3, all.size(), csv);
      return all.getLast().getFirst();
    }
  }
}
