package imageserver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** Does the two parts of a request at the same time. */
final class FanOut {

  private FanOut() {}

  static <R> R both(Runnable first, Callable<R> second) throws IOException {
    try (var scope = StructuredTaskScope.open(Joiner.<R>allSuccessfulOrThrow())) {
      scope.fork(first);
      scope.fork(second);
      return scope.join().map(Subtask::get).toList().getLast();
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
