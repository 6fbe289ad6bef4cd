package checks;

import static org.junit.jupiter.api.Assumptions.abort;

import engine.Course;
import engine.Exercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.opentest4j.TestAbortedException;
import proof.Starters;

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

  private static Map<Path, String> edited() {
    Map<Path, String> edited = new HashMap<>();
    if (Starters.mayBeEdited()) {
      Course course = new Course(Repository.root());
      Starters starters = new Starters(course);
      try {
        for (Exercise exercise : course.exercises()) {
          starters.whyEdited(exercise).ifPresent(why -> edited.put(exercise.starter(), why));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Could not read the starters", e);
      }
    }
    return edited;
  }
}
