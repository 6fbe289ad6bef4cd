package imageserver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** Does the two parts of a request at the same time. The only class that uses the preview API. */
final class FanOut {

  private FanOut() {}

  /**
   * Does both parts, each in a fork. When one fails, the other one is interrupted. The forks have
   * ended when this method returns. A task that a fork has submitted to a pool may still run.
   *
   * @return what the second part returns
   * @throws IOException if a part fails with a checked exception, which is the cause; a {@code
   *     RuntimeException} and an {@code Error} are thrown as they are
   * @throws InterruptedIOException if the calling thread is interrupted
   */
  static <R> R both(Runnable first, Callable<R> second) throws IOException {
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(first);
      Subtask<R> result = scope.fork(second);
      scope.join();
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The caller was interrupted");
    } catch (StructuredTaskScope.FailedException e) {
      switch (e.getCause()) {
        case RuntimeException mistake -> throw mistake;
        case Error error -> throw error;
        case Throwable failure -> throw new IOException("A part of the request failed", failure);
      }
    }
  }
}
