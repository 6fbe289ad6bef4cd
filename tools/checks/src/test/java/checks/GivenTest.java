package checks;

import static checks.Problems.mustBeNone;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import engine.Course;
import engine.Exercise;
import engine.Given;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the course keeps of itself, to give it back to a learner, is what the course is. */
class GivenTest {

  /** The command that puts it right. */
  static final String RECORD = "mvn -q compile exec:exec@given -pl :checks";

  private final Given given = new Given(new Course(Repository.root()));

  @TestFactory
  Stream<DynamicTest> starters_and_tests_are_recorded() throws IOException {
    return new Course(Repository.root())
        .exercises().stream()
            .map(exercise -> dynamicTest(exercise.name(), () -> mustBeNone(notRecorded(exercise))));
  }

  private List<String> notRecorded(Exercise exercise) throws IOException {
    LearnersWork.skip(exercise.starter());
    List<String> changed = new ArrayList<>(given.changedJudges(exercise));
    if (given.isChanged(exercise)) {
      changed.add(Repository.name(exercise.starter()));
    }
    return changed.stream()
        .map(name -> "%s is not as tools/given has it. Run: %s".formatted(name, RECORD))
        .toList();
  }
}
