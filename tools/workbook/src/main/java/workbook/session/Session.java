package workbook.session;

import engine.Course;
import engine.Engine;
import engine.Given;
import engine.Limits;
import java.io.IOException;
import java.nio.file.Path;
import workbook.course.Steps;
import workbook.progress.CourseState;
import workbook.progress.Judge;
import workbook.progress.Memory;

/** What a command works with. The engine starts when a command first judges something. */
public final class Session implements AutoCloseable {

  private static final int WORKERS_AHEAD = 1;

  private final Course course;
  private final Path kept;
  private final Steps steps;
  private final Given given;
  private final Memory memory;
  private Engine engine;

  /**
   * Reads the course.
   *
   * @param root the course's top folder
   * @param kept a folder for what makes the workbook faster the next time
   * @throws IOException if a README or a POM file cannot be read
   */
  public Session(Path root, Path kept) throws IOException {
    this.kept = kept;
    course = new Course(root);
    steps = Steps.of(course);
    given = new Given(course);
    memory = new Memory(kept.resolve("verdicts"));
  }

  /** Returns the course. */
  public Course course() {
    return course;
  }

  /** Returns the folder for pictures of runs. */
  public Path pictures() {
    return kept.resolve("pictures");
  }

  /** Returns the course's steps. */
  public Steps steps() {
    return steps;
  }

  /** Returns what tells how far the learner is. */
  public CourseState state() {
    return new CourseState(steps, given, memory);
  }

  /**
   * Returns the engine, which starts with the first call.
   *
   * @throws IOException if it cannot write its files
   */
  public synchronized Engine engine() throws IOException {
    if (engine == null) {
      engine = new Engine(Limits.USUAL, WORKERS_AHEAD, kept);
    }
    return engine;
  }

  /**
   * Returns what judges.
   *
   * @throws IOException if the engine cannot write its files
   */
  public Judge judge() throws IOException {
    return new Judge(engine(), memory);
  }

  @Override
  public synchronized void close() throws IOException {
    if (engine != null) {
      engine.close();
    }
  }
}
