package imageserver;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs tasks on a pool. Each task works for the request that submits it. */
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
    pool.execute(RequestContext.capture(task));
  }

  @Override
  public void shutdown() {
    pool.shutdown();
  }

  @Override
  public List<Runnable> shutdownNow() {
    pool.shutdown();
    return List.of();
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
