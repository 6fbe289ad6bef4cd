package checks;

import engine.Course;
import engine.Given;
import java.io.IOException;

/** Records the starters and tests as they are now: what a learner gets back with a reset. */
public final class RecordGiven {

  private RecordGiven() {}

  /**
   * Runs from Maven, see CONTRIBUTING.md.
   *
   * @param args none
   * @throws IOException if the files cannot be copied
   */
  public static void main(String[] args) throws IOException {
    new Given(new Course(Repository.root())).record();
  }
}
