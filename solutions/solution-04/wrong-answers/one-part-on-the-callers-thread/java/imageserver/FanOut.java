package imageserver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

/** Does the two parts of a request at the same time. */
final class FanOut {

  private FanOut() {}

  static <R> R both(Runnable first, Callable<R> second) throws IOException {
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(first);
      R result = second.call();
      scope.join();
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The caller was interrupted");
    } catch (StructuredTaskScope.FailedException e) {
      switch (e.getCause()) {
        case RuntimeException mistake -> throw mistake;
        case Error error -> throw error;
        case Throwable failure -> throw new IOException("A part of the request failed", failure);
      }
    } catch (Exception e) {
      throw new IOException("A part of the request failed", e);
    }
  }
}
