package imageserver;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs tasks on a pool. Each task works for the request that submits it. */
final class ContextExecutor implements ExecutorService {

  private final ExecutorService pool;

  private ContextExecutor(ExecutorService pool) {
    this.pool = pool;
  }

  /** Returns an executor that runs its tasks on a pool and shuts down together with the pool. */
  static ExecutorService over(ExecutorService pool) {
    return new ContextExecutor(pool);
  }

  @Override
  public void execute(Runnable task) {
    pool.execute(RequestContext.capture(Objects.requireNonNull(task)));
  }

  @Override
  public Future<?> submit(Runnable task) {
    return pool.submit(RequestContext.capture(task));
  }

  @Override
  public <T> Future<T> submit(Runnable task, T result) {
    return pool.submit(RequestContext.capture(task), result);
  }

  @Override
  public <T> Future<T> submit(Callable<T> task) {
    return pool.submit(RequestContext.capture(task));
  }

  @Override
  public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks)
      throws InterruptedException {
    return pool.invokeAll(captured(tasks));
  }

  @Override
  public <T> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
      throws InterruptedException {
    return pool.invokeAll(captured(tasks), timeout, unit);
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks)
      throws InterruptedException, ExecutionException {
    return pool.invokeAny(captured(tasks));
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return pool.invokeAny(captured(tasks), timeout, unit);
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

  private static <T> List<Callable<T>> captured(Collection<? extends Callable<T>> tasks) {
    return tasks.stream().map(task -> RequestContext.<T>capture(task)).toList();
  }
}
