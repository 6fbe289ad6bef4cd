package imageserver;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Knows which request the running code works for. */
final class RequestContext {

  private static final ThreadLocal<String> REQUEST_ID = new ThreadLocal<>();

  private RequestContext() {}

  /** Tells whether the running code works for a request. */
  static boolean isBound() {
    return REQUEST_ID.get() != null;
  }

  /**
   * The id of the request.
   *
   * @throws java.util.NoSuchElementException outside any request
   */
  static String requestId() {
    return Optional.ofNullable(REQUEST_ID.get()).orElseThrow(NoSuchElementException::new);
  }

  /**
   * Runs work as a request, returns what the work returns, and throws what it throws.
   *
   * @throws X what the work throws, itself
   */
  static <R, X extends Throwable> R call(
      String requestId, ScopedValue.CallableOp<? extends R, X> work) throws X {
    String outer = REQUEST_ID.get();
    REQUEST_ID.set(requestId);
    try {
      return work.call();
    } finally {
      REQUEST_ID.set(outer);
    }
  }

  /** Captures the request of the calling thread. */
  static Runnable capture(Runnable task) {
    String captured = REQUEST_ID.get();
    return () -> {
      String outer = REQUEST_ID.get();
      REQUEST_ID.set(captured);
      task.run();
      REQUEST_ID.set(outer);
    };
  }

  /** Like {@link #capture(Runnable)}, for a task with a result. */
  static <T> Callable<T> capture(Callable<T> task) {
    String captured = REQUEST_ID.get();
    return () -> {
      String outer = REQUEST_ID.get();
      REQUEST_ID.set(captured);
      T result = task.call();
      REQUEST_ID.set(outer);
      return result;
    };
  }
}
