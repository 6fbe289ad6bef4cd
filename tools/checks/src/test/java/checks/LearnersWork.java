package checks;

import static org.junit.jupiter.api.Assumptions.abort;

import engine.Course;
import engine.Exercise;
import engine.Given;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/** The starters that a learner has edited. The checks leave them alone. */
final class LearnersWork {

  /** Why nothing is said about a starter, by its folder; asked once, since there are many files. */
  private static final Map<Path, String> EDITED = edited();

  private LearnersWork() {}

  /**
   * Skips the check of a place that is in such a starter or holds one; build servers, where no
   * learner learns, skip nothing.
   *
   * @param place a file or folder
   * @throws TestAbortedException if it is to be skipped
   */
  static void skip(Path place) {
    EDITED.forEach((starter, why) -> {
      if (place.startsWith(starter) || starter.startsWith(place)) {
        abort(why);
      }
    });
  }

  /**
   * Tells whether a learner may be at work here. Build servers set the environment variable {@code
   * CI} to {@code true}; there the tree is as its authors left it.
   */
  static boolean isPossible() {
    return !"true".equals(System.getenv("CI"));
  }

  private static Map<Path, String> edited() {
    Map<Path, String> edited = new HashMap<>();
    if (isPossible()) {
      Course course = new Course(Repository.root());
      Given given = new Given(course);
      try {
        for (Exercise exercise : course.exercises()) {
          if (given.isChanged(exercise)) {
            edited.put(exercise.starter(), why(exercise));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Could not read the starters", e);
      }
    }
    return edited;
  }

  private static String why(Exercise exercise) {
    return """
    %s is being worked on, so its starter is not checked. If you change the starter itself, \
    run: %s\
    """
        .formatted(exercise.folder().getFileName(), GivenTest.RECORD);
  }
}
