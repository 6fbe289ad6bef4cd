package facts;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** The shape of step 4's solution. It does not refuse {@code null}, as the solution does. */
final class CapturingExecutor extends AbstractExecutorService {

  static final ScopedValue<String> REQUEST_ID = ScopedValue.newInstance();

  private final ExecutorService pool;

  CapturingExecutor(ExecutorService pool) {
    this.pool = pool;
  }

  @Override
  public void execute(Runnable task) {
    String captured = REQUEST_ID.orElse("no request");
    pool.execute(() -> ScopedValue.where(REQUEST_ID, captured).run(task));
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
