package imageserver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the two parts of a request at the same time. */
final class FanOut {

  private static final ExecutorService POOL =
      ContextExecutor.over(Executors.newVirtualThreadPerTaskExecutor());

  private FanOut() {}

  static <R> R both(Runnable first, Callable<R> second) throws IOException {
    ExecutorCompletionService<R> parts = new ExecutorCompletionService<>(POOL);
    List<Future<R>> futures = List.of(parts.submit(first, null), parts.submit(second));
    try {
      parts.take().get();
      parts.take().get();
      return futures.getLast().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The caller was interrupted");
    } catch (ExecutionException e) {
      throw new IOException("A part of the request failed", e.getCause());
    } finally {
      futures.forEach(future -> future.cancel(true));
    }
  }
}
