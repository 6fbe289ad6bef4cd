package imageserver;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs tasks on a pool. Each task works for the request that submits it.
 *
 * <p>The pool is a plain {@link java.util.concurrent.ThreadPoolExecutor}. It sees wrapped tasks,
 * and this has three consequences:
 *
 * <ul>
 *   <li>What {@link #shutdownNow} returns can be run, and then has its request. It cannot be
 *       cancelled: it is not the {@code Future} that {@code submit} returned.
 *   <li>A task that is cancelled in the queue does not run, but it keeps its place there until a
 *       worker takes it. The pool's {@code purge} and {@code remove} do not find it.
 *   <li>In a {@code ForkJoinPool}, a worker that waits for another task with {@code get} does not
 *       help to run it. The pool can run out of workers.
 * </ul>
 *
 * <p>Tasks cannot be scheduled.
 */
final class ContextExecutor extends AbstractExecutorService {

  private final ExecutorService pool;

  private ContextExecutor(ExecutorService pool) {
    this.pool = pool;
  }

  /** Returns an executor that runs its tasks on a pool and shuts down together with the pool. */
  static ExecutorService over(ExecutorService pool) {
    return new ContextExecutor(pool);
  }

  /** Every other method that takes tasks, from {@code submit} to {@code invokeAny}, calls this. */
  @Override
  public void execute(Runnable task) {
    pool.execute(RequestContext.capture(Objects.requireNonNull(task)));
  }

  @Override
  public void shutdown() {
    pool.shutdown();
  }

  @Override
  public List<Runnable> shutdownNow() {
    return pool.shutdownNow();
  }

  @Override
  public boolean isShutdown() {
    return pool.isShutdown();
  }

  @Override
  public boolean isTerminated() {
    return pool.isTerminated();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return pool.awaitTermination(timeout, unit);
  }
}
