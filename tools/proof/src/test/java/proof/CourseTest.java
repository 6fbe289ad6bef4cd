package proof;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import engine.Course;
import engine.Engine;
import engine.Exercise;
import engine.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The proof: one test for each thing that this course claims about itself. */
@Execution(ExecutionMode.CONCURRENT)
class CourseTest {

  private static Engine engine;

  @BeforeAll
  static void startEngine() throws IOException {
    engine = new Engine(Limits.USUAL, 0);
  }

  @AfterAll
  static void closeEngine() throws IOException {
    engine.close();
  }

  @TestFactory
  List<DynamicTest> the_course_is_what_it_claims_to_be() throws IOException {
    Course course = new Course(Path.of(System.getProperty("proof.course", "../..")).normalize());
    Proof proof = new Proof(course, engine);
    Progress progress = new Progress();
    List<Queue<DynamicTest>> byExercise = new ArrayList<>();
    for (Exercise exercise : course.exercises()) {
      Queue<DynamicTest> tests = new ArrayDeque<>();
      for (Fact fact : proof.facts(exercise)) {
        progress.expectOneMore();
        tests.add(dynamicTest(fact.name(), () -> mustHold(fact, progress)));
      }
      byExercise.add(tests);
    }
    return inTurn(byExercise);
  }

  /** Those whose tests wait for something then run beside those that keep a core busy. */
  private static List<DynamicTest> inTurn(List<Queue<DynamicTest>> byExercise) {
    List<DynamicTest> all = new ArrayList<>();
    while (byExercise.stream().anyMatch(tests -> !tests.isEmpty())) {
      byExercise.stream().map(Queue::poll).filter(Objects::nonNull).forEach(all::add);
    }
    return all;
  }

  private static void mustHold(Fact fact, Progress progress)
      throws IOException, InterruptedException {
    String problem = fact.check().problem();
    progress.judged(problem.isEmpty());
    if (!problem.isEmpty()) {
      System.out.printf("Proof: this does not hold: %s%n%s%n", fact.name(), problem);
      fail("%s. It does not hold:%n%s".formatted(fact.name(), problem));
    }
  }
}
