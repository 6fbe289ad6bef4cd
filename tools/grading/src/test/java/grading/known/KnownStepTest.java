package grading.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engine.Answer;
import engine.Course;
import engine.Exercise;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownStepTest {

  private static final Course COURSE = new Course(Path.of(System.getProperty("grading.course")));

  @Test
  void the_record_is_of_the_answers_and_tests_as_they_are() throws IOException {
    Fingerprints fingerprints = new Fingerprints(COURSE);
    for (Exercise exercise : COURSE.exercises()) {
      List<String> now = new ArrayList<>();
      for (Answer answer : COURSE.answers(exercise)) {
        if (!answer.isRight()) {
          now.add(answer.name() + " " + fingerprints.of(exercise, answer));
        }
      }
      List<String> recorded =
          KnownStep.of(COURSE.root(), exercise).answers().stream()
              .map(known -> known.answer() + " " + known.fingerprint())
              .toList();
      assertEquals(
          now,
          recorded,
          "The record of %s is old. Make it again: mvn -q compile exec:exec@known -pl :grading"
              .formatted(exercise.name()));
    }
  }

  @Test
  void each_answer_fails_the_test_that_catches_it() throws IOException {
    for (Exercise exercise : COURSE.exercises()) {
      KnownStep step = KnownStep.of(COURSE.root(), exercise);
      List<String> tests = step.tests().stream().map(KnownTest::name).toList();
      for (Answer answer : COURSE.answers(exercise)) {
        for (KnownAnswer known : step.answers()) {
          if (known.answer().equals(answer.name())) {
            List<String> failed = known.failures().stream().map(KnownFailure::test).toList();
            assertEquals(List.of(), failed.stream().filter(it -> !tests.contains(it)).toList());
            assertEquals(
                List.of(answer.caughtBy()),
                failed.stream().filter(answer.caughtBy()::equals).toList(),
                answer.name());
          }
        }
      }
    }
  }
}
