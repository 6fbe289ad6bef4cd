package imageserver;

/** Knows which request the current thread works for. */
final class RequestContext {

  private static final ThreadLocal<String> REQUEST_ID = new ThreadLocal<>();

  private RequestContext() {}

  /** Tells whether the current thread works for a request. */
  static boolean isBound() {
    return REQUEST_ID.get() != null;
  }

  /** The id of the current thread's request, or null outside any request. */
  static String requestId() {
    return REQUEST_ID.get();
  }

  /**
   * Runs work as a request, returns what the work returns, and throws what it throws.
   *
   * @throws X what the work throws, itself
   */
  static <R, X extends Throwable> R call(
      String requestId, ScopedValue.CallableOp<? extends R, X> work) throws X {
    throw new UnsupportedOperationException("RequestContext.call is yours to write");
  }

  /** Runs work as a request; afterwards the thread has the same request as before. */
  static void run(String requestId, Runnable work) {
    String outer = REQUEST_ID.get();
    REQUEST_ID.set(requestId);
    try {
      work.run();
    } finally {
      if (outer == null) {
        REQUEST_ID.remove();
      } else {
        REQUEST_ID.set(outer);
      }
    }
  }
}
