package engine;

import engine.Verdict.Outcome;
import engine.worker.WorkerMain;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import testkit.threads.Watchdog;

/** The engine's side of a {@link WorkerMain}: one process, for one submission. */
final class Worker implements AutoCloseable {

  /**
   * A net: a process that ends says so at once, and one that starts slowly is on a busy machine.
   */
  private static final Duration TO_GET_READY = Duration.ofMinutes(15);

  private static final Duration TO_DIE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  /** What {@code -XX:+ExitOnOutOfMemoryError} ends a JVM with, besides these words. */
  private static final int EXIT_CODE_OF_OUT_OF_MEMORY = 3;

  private static final String WORDS_OF_OUT_OF_MEMORY =
      "Terminating due to java.lang.OutOfMemoryError";

  private final Limits limits;
  private final Process process;
  private final int wrappers;
  private final ProcessTree tree;
  private final Thread reader;
  private final CountDownLatch readyOrGone = new CountDownLatch(1);
  private final StringBuilder output = new StringBuilder();
  private volatile boolean ready;
  private volatile boolean flooded;

  /**
   * Starts the process; it gets ready while others work.
   *
   * @param builder what starts it
   * @param wrappers how many processes are around the JVM, see {@link Sandbox#wrappers}
   * @param limits what it may use up
   * @throws IOException if it cannot be started
   */
  Worker(ProcessBuilder builder, int wrappers, Limits limits) throws IOException {
    this.limits = limits;
    this.wrappers = wrappers;
    tree = ProcessTree.start(builder);
    process = tree.root();
    reader = Thread.ofVirtual().start(this::readOutput);
  }

  /**
   * Waits until it can be given its job.
   *
   * @throws IOException if that does not come
   */
  void awaitReady() throws IOException, InterruptedException {
    readyOrGone.await(TO_GET_READY.toMillis(), TimeUnit.MILLISECONDS);
    if (!ready) {
      throw new IOException("A JVM to run tests in did not get ready; it printed: " + output());
    }
  }

  /**
   * Runs the tests, once it is ready, and waits for their end, as long as they get on.
   *
   * @param workspace what is run
   * @param events where the worker tells what happens
   * @param first the task whose tests run first; 0 for the order of the exercise
   * @param look called again and again during the run
   * @return how it ended; {@link Outcome#RAN} if the process ended by itself, whatever its tests
   *     said
   */
  Outcome run(Workspace workspace, EventChannel events, int first, Runnable look)
      throws IOException, InterruptedException {
    try (Writer job = process.outputWriter(StandardCharsets.UTF_8)) {
      job.write(
          "%s%n%s%n%s%n%d%n"
              .formatted(workspace.events(), workspace.classes(), workspace.testClasses(), first));
    }
    Optional<Outcome> stopped = awaitEnd(new Progress(tree, wrappers, events::count, limits), look);
    tree.kill();
    reader.join(TO_DIE);
    events.awaitEnd();
    if (flooded) {
      return Outcome.FLOODED;
    }
    return stopped.orElseGet(this::outcomeOfEnd);
  }

  /** What the run was stopped for; empty if its process has ended. */
  private Optional<Outcome> awaitEnd(Progress progress, Runnable look) throws InterruptedException {
    while (!process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
      look.run();
      Optional<Outcome> stopped = progress.end();
      if (stopped.isPresent()) {
        return stopped;
      }
    }
    return Optional.empty();
  }

  /** The end of what the process printed. */
  String output() {
    synchronized (output) {
      return output.toString();
    }
  }

  @Override
  public void close() {
    tree.kill();
  }

  private Outcome outcomeOfEnd() {
    boolean outOfMemory =
        process.exitValue() == EXIT_CODE_OF_OUT_OF_MEMORY
            && output().contains(WORDS_OF_OUT_OF_MEMORY);
    if (outOfMemory) {
      return Outcome.OUT_OF_MEMORY;
    }
    return process.exitValue() == Watchdog.STOPPED ? Outcome.HUNG : Outcome.RAN;
  }

  private void readOutput() {
    byte[] chunk = new byte[8192];
    long total = 0;
    try (InputStream in = process.getInputStream()) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        total += n;
        if (total > limits.outputBytes()) {
          flooded = true;
          process.destroyForcibly();
          return;
        }
        keep(new String(chunk, 0, n, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      // The process was killed: what has been read so far is all there is.
    } finally {
      readyOrGone.countDown();
    }
  }

  private void keep(String text) {
    synchronized (output) {
      output.append(text);
      if (!ready && output.indexOf(WorkerMain.READY) >= 0) {
        output.setLength(0);
        ready = true;
        readyOrGone.countDown();
      }
      int tooMany = output.length() - limits.outputKept();
      if (tooMany > 0) {
        output.delete(0, tooMany);
      }
    }
  }
}
