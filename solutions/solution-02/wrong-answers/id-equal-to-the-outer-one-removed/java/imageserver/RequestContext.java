package imageserver;

/** Knows which request the current thread works for. */
final class RequestContext {

  private static final ThreadLocal<String> REQUEST_ID = new ThreadLocal<>();

  private RequestContext() {}

  /** The id of the current thread's request, or null outside any request. */
  static String requestId() {
    return REQUEST_ID.get();
  }

  /** Runs work as a request; afterwards the thread has the same request as before. */
  static void run(String requestId, Runnable work) {
    String outer = REQUEST_ID.get();
    REQUEST_ID.set(requestId);
    try {
      work.run();
    } finally {
      if (outer == null || outer.equals(requestId)) {
        REQUEST_ID.remove();
      } else {
        REQUEST_ID.set(outer);
      }
    }
  }
}
