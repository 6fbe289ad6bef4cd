package frameworks;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A pool with one worker, so that each task finds what the task before has left there. */
final class OneWorker implements AutoCloseable {

  private final ExecutorService pool = Executors.newSingleThreadExecutor();

  ExecutorService pool() {
    return pool;
  }

  /** Runs a task on the worker, and returns its result. */
  <V> V run(Callable<V> task) throws InterruptedException, ExecutionException {
    return pool.submit(task).get();
  }

  @Override
  public void close() {
    pool.close();
  }
}
