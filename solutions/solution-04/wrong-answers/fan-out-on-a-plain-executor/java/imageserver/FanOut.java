package imageserver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the two parts of a request at the same time. */
final class FanOut {

  private FanOut() {}

  static <R> R both(Runnable first, Callable<R> second) throws IOException {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> done = executor.submit(first);
      Future<R> result = executor.submit(second);
      done.get();
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The caller was interrupted");
    } catch (ExecutionException e) {
      throw new IOException("A part of the request failed", e.getCause());
    }
  }
}
