package imageserver;

/** Knows which request the current thread works for. */
final class RequestContext {

  private static String currentId;

  private RequestContext() {}

  /** The id of the current thread's request, or null outside any request. */
  static String requestId() {
    return currentId;
  }

  /** Runs work as a request; afterwards the thread has the same request as before. */
  static synchronized void run(String requestId, Runnable work) {
    String outer = currentId;
    currentId = requestId;
    try {
      work.run();
    } finally {
      currentId = outer;
    }
  }
}
