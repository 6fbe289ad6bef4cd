package grading.report;

import grading.result.ClassGrades;
import grading.result.Grade;
import grading.result.StepGrade;
import grading.result.TaskGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** The points of a class as a table for a spreadsheet, one row per task, as RFC 4180 has it. */
public final class GradesCsv {

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
  private static final CsvSchema SCHEMA =
      CsvSchema.builder()
          .addColumn("learner")
          .addColumn("step")
          .addColumn("task")
          .addColumn("points")
          .addColumn("outcome")
          .setUseHeader(true)
          .setLineSeparator("\r\n")
          .build();
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

  private GradesCsv() {}

  /**
   * Writes the table.
   *
   * @param grades the class
   * @return a header and a row for each learner's task; each line ends with CR and LF
   */
  public static String of(ClassGrades grades) {
    List<Row> rows = new ArrayList<>();
    for (Grade grade : grades.learners()) {
      String learner = noFormula(PlainText.of(grade.learner()));
      for (StepGrade step : grade.steps()) {
        for (TaskGrade task : step.tasks()) {
          String outcome = OutcomeWords.of(step, task);
          rows.add(new Row(learner, step.step(), task.task(), task.points(), outcome));
        }
      }
    }
    return MAPPER.writer(SCHEMA).writeValueAsString(rows);
  }

  /** Marks a name as text if a spreadsheet would calculate it. */
  private static String noFormula(String name) {
    // A learner chooses the name of the zip. A spreadsheet runs a cell that begins like this as a
    // formula, on the instructor's machine, and quotes around the cell do not prevent it.
    return FORMULA.matcher(name).matches() ? "'" + name : name;
  }

  private record Row(String learner, String step, int task, int points, String outcome) {}
}
