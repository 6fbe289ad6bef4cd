package imageserver;

import java.util.NoSuchElementException;
import java.util.Optional;

/** Knows which request the running code works for. */
final class RequestContext {

  private static final ThreadLocal<String> REQUEST_ID = new InheritableThreadLocal<>();

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
}
