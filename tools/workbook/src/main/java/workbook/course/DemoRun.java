package workbook.course;

import engine.Demo;
import engine.Engine;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Runs a step's demo with the learner's code. */
public final class DemoRun {

  private static final String MAIN = "imageserver.Demo";
  private static final String ENV = "ENV";

  private final Engine engine;

  /**
   * Creates one.
   *
   * @param engine what compiles and runs
   */
  public DemoRun(Engine engine) {
    this.engine = engine;
  }

  /**
   * Runs it, with the environment variable {@code ENV} of this JVM.
   *
   * @param step the step
   * @return what it printed, or why it does not compile
   * @throws IOException if the code cannot be read, or no JVM be started
   * @throws InterruptedException if the caller is interrupted while it waits; the demo is ended
   */
  public Demo run(Step step) throws IOException, InterruptedException {
    String env = Optional.ofNullable(System.getenv(ENV)).orElse("");
    return engine.demo(step.exercise(), List.of(step.exercise().starter()), MAIN, env);
  }
}
