package engine;

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
   * @param ahead how many are kept waiting
   * @param folder where the pool keeps its files
   */
  WorkerPool(WorkerCommand command, int ahead, Path folder) {
    this.command = command;
    this.ahead = ahead;
    cache = new AotCache(folder, command);
    refill();
  }

  /** Hands out a worker, which the caller closes; then {@link #refill} starts another. */
  synchronized Worker take() {
    if (waiting.isEmpty()) {
      refill();
    }
    return waiting.remove();
  }

  /** Starts what is missing: after a run and not during it, which it would slow down. */
  synchronized void refill() {
    try {
      while (waiting.size() < ahead) {
        waiting.add(new Worker(command, cache.options()));
      }
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
