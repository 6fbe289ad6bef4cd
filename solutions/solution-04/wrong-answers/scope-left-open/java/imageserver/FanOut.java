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
   * Does both parts. When one fails, the other one is cancelled. Both have ended on return.
   *
   * @return what the second part returns
   * @throws IOException if one of them fails with a checked exception, which is the cause
   * @throws InterruptedIOException if the calling thread is interrupted
   */
  static <R> R both(Runnable first, Callable<R> second) throws IOException {
    try {
      var scope = StructuredTaskScope.open();
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
