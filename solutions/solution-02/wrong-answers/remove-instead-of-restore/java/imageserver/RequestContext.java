package imageserver;

/** Knows which request the current thread works for. */
final class RequestContext {

  private static final ThreadLocal<String> REQUEST_ID = new ThreadLocal<>();

  private RequestContext() {}

  /** The id of the current thread's request, or null outside any request. */
  static String requestId() {
    return REQUEST_ID.get();
  }

  /** Runs work as a request; afterwards the thread has no request. */
  static void run(String requestId, Runnable work) {
    REQUEST_ID.set(requestId);
    try {
      work.run();
    } finally {
      REQUEST_ID.remove();
    }
  }
}
