package grading.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engine.Answer;
import engine.Folders;
import engine.Given;
import engine.Limits;
import engine.Sandbox;
import grading.result.ClassGrades;
import grading.result.Grade;
import grading.result.StepGrade;
import grading.result.StepOutcome;
import grading.result.TaskGrade;
import grading.result.TaskOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassGraderTest {

  private static final String WRONG = "lazy-singleton";

  @TempDir private Path folder;
  private Path submissions;
  private final List<String> fromBefore = new ArrayList<>();

  @BeforeEach
  void makeFolder() throws IOException {
    submissions = Files.createDirectory(folder.resolve("class"));
  }

  @Test
  void each_submission_gets_the_points_of_its_tasks() throws Exception {
    handIn("ada", solution());
    handIn("bob", starter());
    Files.createDirectories(submissions.resolve("cem/step-02-threadlocal"));
    Files.writeString(submissions.resolve("dan.zip"), "This is not a zip.");
    for (Path layer : wrong().layers(starter(), solution())) {
      handIn("eve", layer);
    }

    ClassGrades grades = grade();

    assertEquals(
        List.of("ada", "bob", "cem", "dan", "eve"),
        grades.learners().stream().map(Grade::learner).toList());
    assertEquals(
        List.of(
            StepOutcome.RAN,
            StepOutcome.NOT_STARTED,
            StepOutcome.NOT_HANDED_IN,
            StepOutcome.UNREADABLE,
            StepOutcome.RAN),
        grades.learners().stream().map(grade -> only(grade).outcome()).toList());
    Grade ada = grades.learners().getFirst();
    assertEquals(ada.possible(), ada.points());
    assertEquals("", only(ada).screen());
    for (int i = 1; i < 4; i++) {
      assertEquals(0, grades.learners().get(i).points());
      assertEquals(ada.possible(), grades.learners().get(i).possible());
    }
    String remark = grades.learners().get(3).remarks().getFirst();
    assertTrue(remark.startsWith("The submission cannot be read: the zip is damaged"), remark);
  }

  @Test
  void a_failed_task_has_its_screen_and_the_answer_that_it_is_most_like() throws Exception {
    for (Path layer : wrong().layers(starter(), solution())) {
      handIn("eve", layer);
    }

    StepGrade grade = only(grade().learners().getFirst());

    assertFalse(grade.passed());
    assertEquals(WRONG, grade.resembles().orElseThrow().answer());
    assertEquals(wrong().misconception(), grade.resembles().orElseThrow().misconception());
    assertTrue(grade.screen().contains(wrong().saying()), grade::screen);
    for (TaskGrade task : grade.tasks().stream().filter(task -> !task.isGuard()).toList()) {
      assertEquals(task.outcome() == TaskOutcome.FAILED, !task.screen().isEmpty());
      assertEquals(task.outcome() == TaskOutcome.PASSED ? 1 : 0, task.points());
    }
  }

  @Test
  void a_second_run_judges_only_what_has_changed() throws Exception {
    handIn("ada", solution());
    handIn("bob", solution());
    ClassGrades first = grade();
    assertEquals(List.of(), fromBefore);

    Path notes = submissions.resolve("bob").resolve(GradedClass.FOLDER).resolve("src/main/java");
    Files.writeString(notes.resolve("Note.java"), "class Note {}");
    Grade ada = grade().learners().getFirst();

    assertEquals(List.of("ada"), fromBefore);
    assertEquals(first.learners().getFirst(), ada);
  }

  private static Answer wrong() throws IOException {
    return GradedClass.COURSE.answers(GradedClass.step1()).stream()
        .filter(answer -> answer.name().equals(WRONG))
        .findFirst()
        .orElseThrow();
  }

  private static Path starter() throws IOException {
    return new Given(GradedClass.COURSE).starter(GradedClass.step1());
  }

  private static Path solution() throws IOException {
    return GradedClass.COURSE.solution(GradedClass.step1());
  }

  private void handIn(String learner, Path sources) throws IOException {
    Folders.copy(
        sources, submissions.resolve(learner).resolve(GradedClass.FOLDER).resolve("src/main"));
  }

  private ClassGrades grade() throws IOException, InterruptedException {
    return GradedClass.grade(
        submissions,
        Files.createDirectories(folder.resolve("tmp")),
        folder.resolve("kept"),
        Limits.USUAL,
        Sandbox.NONE,
        (grade, before) -> {
          if (before) {
            fromBefore.add(grade.learner());
          }
        });
  }

  private static StepGrade only(Grade grade) {
    assertEquals(1, grade.steps().size());
    return grade.steps().getFirst();
  }
}
