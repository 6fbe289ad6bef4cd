package imageserver;

import java.util.NoSuchElementException;

/** Knows which request the running code works for. */
final class RequestContext {

  private static String current;

  private RequestContext() {}

  /** Tells whether the running code works for a request. */
  static boolean isBound() {
    return current != null;
  }

  /**
   * The id of the request.
   *
   * @throws NoSuchElementException outside any request
   */
  static String requestId() {
    String requestId = current;
    if (requestId == null) {
      throw new NoSuchElementException("outside any request");
    }
    return requestId;
  }

  /**
   * Runs work as a request, returns what the work returns, and throws what it throws.
   *
   * @throws X what the work throws, itself
   */
  static <R, X extends Throwable> R call(
      String requestId, ScopedValue.CallableOp<? extends R, X> work) throws X {
    String outer = current;
    current = requestId;
    try {
      return work.call();
    } finally {
      current = outer;
    }
  }
}
