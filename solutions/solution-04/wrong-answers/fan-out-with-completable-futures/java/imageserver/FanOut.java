package imageserver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Does the two parts of a request at the same time. */
final class FanOut {

  private static final ExecutorService POOL =
      ContextExecutor.over(Executors.newVirtualThreadPerTaskExecutor());

  private FanOut() {}

  static <R> R both(Runnable first, Callable<R> second) throws IOException {
    try {
      CompletableFuture<Void> done = CompletableFuture.runAsync(first, POOL);
      CompletableFuture<R> result =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return second.call();
                } catch (Exception e) {
                  throw new CompletionException(e);
                }
              },
              POOL);
      CompletableFuture.allOf(done, result).get();
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The caller was interrupted");
    } catch (ExecutionException e) {
      throw new IOException("A part of the request failed", e.getCause());
    }
  }
}
