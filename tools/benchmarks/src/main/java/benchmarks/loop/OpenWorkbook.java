package benchmarks.loop;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;

/** The workbook, which tells the verdict after each save. */
final class OpenWorkbook implements AutoCloseable {

  /** After a verdict it makes the next run ready, while a learner reads. */
  private static final Duration TO_READ = Duration.ofSeconds(3);

  private final LearnersStep step;
  private final Process process;
  private final BufferedReader output;

  /** Opens it, and waits for the first verdict. */
  OpenWorkbook(LearnersStep step) throws IOException {
    this.step = step;
    process = step.workbook("watch", step.name()).start();
    output = process.inputReader();
    awaitVerdict();
  }

  double secondsFromSaveToVerdict() throws IOException, InterruptedException {
    Thread.sleep(TO_READ);
    long start = System.nanoTime();
    step.save();
    awaitVerdict();
    double seconds = (System.nanoTime() - start) / 1e9;
    Thread.sleep(TO_READ);
    return seconds;
  }

  /** A verdict begins with the step's name, and is printed when all tests have ended. */
  private void awaitVerdict() throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(step.name() + ": ")) {
        return;
      }
    }
    throw new IOException("The workbook has ended with code " + process.exitValue());
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
