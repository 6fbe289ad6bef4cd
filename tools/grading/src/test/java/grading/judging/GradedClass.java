package grading.judging;

import engine.Course;
import engine.Engine;
import engine.Exercise;
import engine.Limits;
import engine.Sandbox;
import engine.Verdict;
import grading.result.ClassGrades;
import grading.submission.SubmissionFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Grades submissions of step 1 for a test. */
final class GradedClass {

  static final Course COURSE =
      new Course(Path.of(System.getProperty("grading.course")).toAbsolutePath().normalize());
  static final String FOLDER = "step-01-global-state";

  private GradedClass() {}

  static Exercise step1() throws IOException {
    return COURSE.exercises().getFirst();
  }

  /** Grades all submissions in a folder, two at once; the temporary folder is empty then. */
  static ClassGrades grade(
      Path submissions,
      Path temporary,
      Path kept,
      Limits limits,
      Sandbox sandbox,
      ClassGrader.Listener listener)
      throws IOException, InterruptedException {
    Path ofEngine = Files.createDirectories(temporary.resolve("e"));
    List<Path> hidden = List.of(COURSE.root(), submissions);
    CourseStep step = CourseStep.of(COURSE, step1(), "Step 1");
    try (Engine engine = new Engine(limits, ofEngine, Optional.empty(), sandbox, hidden)) {
      return new ClassGrader(
              COURSE, List.of(step), engine, (_, verdict) -> screen(verdict), temporary, kept)
          .grade(SubmissionFinder.in(List.of(submissions)), 2, sandbox.sentence(), listener);
    }
  }

  private static String screen(Verdict verdict) {
    return verdict.failures().stream()
        .map(test -> test.sentence() + "\n" + test.message())
        .collect(Collectors.joining("\n"));
  }
}
