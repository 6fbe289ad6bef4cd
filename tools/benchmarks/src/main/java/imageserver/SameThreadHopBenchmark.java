package imageserver;

import io.opentelemetry.context.Context;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The hop without a second thread: the pool runs each task at once, on the thread that submits it.
 * What remains is what the wrappers themselves do.
 *
 * <p>OpenTelemetry's executor does nothing if the captured context is current already. On a real
 * worker it never is, but here it always would be. So its pool first makes another context current.
 * OpenTelemetry's figure includes that: a few nanoseconds.
 */
public class SameThreadHopBenchmark extends Hop {

  @Override
  ExecutorService newPool() {
    return new SameThread();
  }

  @Override
  ExecutorService newPoolForOpenTelemetry() {
    return new SameThread() {
      @Override
      public void execute(Runnable task) {
        try (var _ = Context.root().makeCurrent()) {
          task.run();
        }
      }
    };
  }

  private static class SameThread extends AbstractExecutorService {

    private volatile boolean shutDown;

    @Override
    public void execute(Runnable task) {
      task.run();
    }

    @Override
    public void shutdown() {
      shutDown = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
      shutDown = true;
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return shutDown;
    }

    @Override
    public boolean isTerminated() {
      return shutDown;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return shutDown;
    }
  }
}
