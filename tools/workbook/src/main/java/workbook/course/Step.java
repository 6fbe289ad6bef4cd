package workbook.course;

import engine.Exercise;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A step of the course, as a learner knows it.
 *
 * @param exercise its files
 * @param number its number, from 1
 * @param title its README's title
 * @param lesson what it teaches, in the words of the course's map
 */
public record Step(Exercise exercise, int number, String title, String lesson) {

  /** Returns the name that a learner types, such as {@code step-01}. */
  public String name() {
    return exercise.name();
  }

  /** Returns its README. */
  public Path readme() {
    return exercise.folder().resolve("README.md");
  }

  /**
   * Reads the tasks, in their order.
   *
   * @throws IOException if the README cannot be read
   */
  public List<Task> tasks() throws IOException {
    return new Readme(readme()).tasks();
  }

  /**
   * Reads the hints of a task, in their order.
   *
   * @param task the task's number
   * @return no hints if there is no such task
   * @throws IOException if the README cannot be read
   */
  public List<Hint> hints(int task) throws IOException {
    return new Readme(readme()).hints(task);
  }
}
