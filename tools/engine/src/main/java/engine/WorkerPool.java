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

  /** Hands out a worker, which the caller closes; then {@link #refill} starts another. */
  synchronized Worker take() {
    return waiting.isEmpty() ? start() : waiting.remove();
  }

  /** Starts what is missing: after a run and not during it, which it would slow down. */
  synchronized void refill() {
    while (waiting.size() < ahead) {
      waiting.add(start(WorkerMain.WARM_UP)); // it has the time
    }
  }

  void awaitCache() throws InterruptedException {
    cache.await();
  }

  private Worker start(String... arguments) {
    try {
      return new Worker(command, cache.options(), arguments);
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
