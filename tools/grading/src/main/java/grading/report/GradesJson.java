package grading.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import grading.result.ClassGrades;
import grading.result.Grade;
import grading.result.StepGrade;
import grading.result.StepOutcome;
import java.util.List;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON forms of grades. {@code grade.schema.json} beside this class describes that of one
 * submission, {@code class.schema.json} that of a class.
 */
public final class GradesJson {

  // Half of a surrogate pair cannot be encoded in UTF-8, but its escape in ASCII can.
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private GradesJson() {}

  /**
   * Writes a submission's grade.
   *
   * @param grade the grade
   * @return a JSON object over several lines, in ASCII
   */
  public static String write(Grade grade) {
    return MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(grade);
  }

  /**
   * Reads a submission's grade.
   *
   * @param json what {@link #write(Grade)} wrote
   * @return the grade
   * @throws tools.jackson.core.JacksonException if the text is not a grade, or not a whole one
   */
  public static Grade read(String json) {
    Grade grade = MAPPER.readValue(json, Grade.class);
    if (grade == null) {
      throw MismatchedInputException.from(null, Grade.class, "null is not a grade");
    }
    return grade;
  }

  /**
   * Writes the points of a class, and how many learners passed each task.
   *
   * @param grades the class
   * @return a JSON object on one line, in ASCII
   */
  public static String write(ClassGrades grades) {
    List<LearnerForm> learners = grades.learners().stream().map(LearnerForm::of).toList();
    return MAPPER.writeValueAsString(
        new ClassForm(grades.sandbox(), learners, TaskTally.of(grades)));
  }

  private record ClassForm(String sandbox, List<LearnerForm> learners, List<TaskTally> tasks) {}

  private record LearnerForm(String learner, int points, int possible, List<StepForm> steps) {

    static LearnerForm of(Grade grade) {
      return new LearnerForm(
          grade.learner(),
          grade.points(),
          grade.possible(),
          grade.steps().stream().map(StepForm::of).toList());
    }
  }

  private record StepForm(String step, StepOutcome outcome, int points) {

    static StepForm of(StepGrade step) {
      return new StepForm(step.step(), step.outcome(), step.points());
    }
  }
}
