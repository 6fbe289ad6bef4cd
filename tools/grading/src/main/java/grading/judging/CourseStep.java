package grading.judging;

import engine.Course;
import engine.Exercise;
import grading.known.KnownAnswers;
import grading.known.KnownStep;
import grading.known.KnownTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A step of the course, for who grades it.
 *
 * @param exercise its files
 * @param title its title
 * @param known what is recorded about it
 * @param answers its kept wrong answers
 */
public record CourseStep(Exercise exercise, String title, KnownStep known, KnownAnswers answers) {

  /**
   * Reads what there is to know about a step.
   *
   * @param course the course
   * @param exercise the step
   * @param title its title
   * @throws IOException if the record or the kept answers cannot be read
   */
  public static CourseStep of(Course course, Exercise exercise, String title) throws IOException {
    KnownStep known = KnownStep.of(course.root(), exercise);
    return new CourseStep(exercise, title, known, new KnownAnswers(course, exercise, known));
  }

  /** Its name, such as {@code step-01}. */
  String name() {
    return exercise.name();
  }

  /** The titles of its tasks by their numbers, the guards first. */
  Map<Integer, String> tasks() {
    Map<Integer, String> tasks = new TreeMap<>();
    known.tests().forEach(test -> tasks.putIfAbsent(test.task(), test.title()));
    return tasks;
  }

  /** The names of the tests of a task. */
  List<String> testsOf(int task) {
    return known.tests().stream().filter(test -> test.task() == task).map(KnownTest::name).toList();
  }

  /** The names of all tests. */
  Set<String> tests() {
    return known.tests().stream().map(KnownTest::name).collect(Collectors.toSet());
  }
}
