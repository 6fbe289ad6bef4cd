package engine;

import engine.worker.WorkerMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;

/** Workers that are started before anybody needs them. */
final class WorkerPool implements AutoCloseable {

  private final WorkerCommand command;
  private final int ahead;
  private final AotCache cache;
  private final Queue<Worker> waiting = new ArrayDeque<>();

  /**
   * Starts the first workers.
   *
   * @param command what starts one
   * @param ahead how many are kept waiting; with 0, each is started when it is asked for
   * @param kept where what makes workers start faster is kept
   * @param temporary where the pool has its other files
   */
  WorkerPool(WorkerCommand command, int ahead, Path kept, Path temporary) {
    this.command = command;
    this.ahead = ahead;
    cache = new AotCache(kept, temporary, command);
    refill();
  }

  /**
   * Returns a worker, which the caller closes; then {@link #refill} starts another.
   *
   * @param workspace what it will run
   */
  synchronized Worker take(Workspace workspace) {
    return waiting.isEmpty() ? start(workspace) : waiting.remove();
  }

  /** Starts what is missing: after a run and not during it, which it would slow down. */
  synchronized void refill() {
    while (waiting.size() < ahead) {
      waiting.add(startAhead());
    }
  }

  void awaitCache() throws InterruptedException {
    cache.await();
  }

  private Worker startAhead() {
    // It has the time to warm up. No sandbox: what it will run is not known yet.
    return start(command.processBuilder(cache.options(), WorkerMain.WARM_UP), 0);
  }

  private Worker start(Workspace workspace) {
    return start(command.processBuilder(workspace, cache.options()), command.sandbox().wrappers());
  }

  private Worker start(ProcessBuilder builder, int wrappers) {
    try {
      return new Worker(builder, wrappers, command.limits());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start a JVM to run tests in", e);
    }
  }

  @Override
  public synchronized void close() {
    waiting.forEach(Worker::close);
    cache.close();
  }
}
