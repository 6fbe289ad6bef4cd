package imageserver;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Lets the tasks on a pool work for the request that submitted them. */
final class ContextExecutor extends AbstractExecutorService {

  private final ExecutorService pool;

  private ContextExecutor(ExecutorService pool) {
    this.pool = pool;
  }

  /** An executor that runs its tasks on a pool and ends when the pool ends. */
  static ExecutorService over(ExecutorService pool) {
    return new ContextExecutor(pool);
  }

  /** Every other way in, from {@code submit} to {@code invokeAny}, comes through here. */
  @Override
  public void execute(Runnable task) {
    Objects.requireNonNull(task);
    ScopedValue.Carrier submitter = RequestContext.capture();
    pool.execute(() -> submitter.run(task));
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
