package workbook.progress;

import engine.Engine;
import engine.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import workbook.course.Step;

/**
 * Judges the learner's code, and remembers the verdict for as long as the code stays the same, also
 * when the workbook is started again. There is no other record of the learner's progress.
 */
public final class Judge {

  private final Engine engine;
  private final Memory memory;

  /**
   * Creates one.
   *
   * @param engine what judges
   * @param memory where verdicts are remembered
   */
  public Judge(Engine engine, Memory memory) {
    this.engine = engine;
    this.memory = memory;
  }

  /**
   * Returns the verdict on the code as it is now, if it was judged before.
   *
   * @param step the step
   * @throws IOException if the code cannot be read
   */
  public Optional<Verdict> remembered(Step step) throws IOException {
    return memory.recall(step);
  }

  /**
   * Judges the code as it is now.
   *
   * @param step the step
   * @param first the number of the task whose tests run first; 0 for the order of the step
   * @param soFar gets what is known while the tests run
   * @throws IOException if the code cannot be read, or no JVM be started
   * @throws InterruptedException if the caller is interrupted while it waits; the run is ended
   */
  public Verdict judge(Step step, int first, Consumer<Verdict> soFar)
      throws IOException, InterruptedException {
    String before = Fingerprint.of(step);
    Verdict verdict =
        engine.judge(step.exercise(), List.of(step.exercise().starter()), first, soFar);
    if (before.equals(Fingerprint.of(step))) { // else it may be about neither
      memory.keep(step, before, verdict);
    }
    return verdict;
  }
}
