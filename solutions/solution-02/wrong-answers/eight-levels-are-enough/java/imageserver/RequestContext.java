package imageserver;

/** Knows which request the current thread works for. */
final class RequestContext {

  private record Request(String id, int depth) {}

  private static final ThreadLocal<Request> REQUEST = new ThreadLocal<>();

  private RequestContext() {}

  /** The id of the current thread's request, or null outside any request. */
  static String requestId() {
    Request request = REQUEST.get();
    return request == null ? null : request.id();
  }

  /** Runs work as a request; afterwards the thread has the same request as before. */
  static void run(String requestId, Runnable work) {
    Request outer = REQUEST.get();
    int depth = outer == null ? 1 : outer.depth() + 1;
    if (depth > 8) {
      throw new IllegalStateException("too deep");
    }
    REQUEST.set(new Request(requestId, depth));
    try {
      work.run();
    } finally {
      if (outer == null) {
        REQUEST.remove();
      } else {
        REQUEST.set(outer);
      }
    }
  }
}
