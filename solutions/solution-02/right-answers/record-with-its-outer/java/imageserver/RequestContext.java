package imageserver;

/** Knows which request the current thread works for. */
final class RequestContext {

  private static final ThreadLocal<Request> CURRENT = new ThreadLocal<>();

  private RequestContext() {}

  /** The id of the current thread's request, or null outside any request. */
  static String requestId() {
    Request request = CURRENT.get();
    return request == null ? null : request.id();
  }

  /** Runs work as a request; afterwards the thread has the same request as before. */
  static void run(String requestId, Runnable work) {
    Request request = new Request(requestId, CURRENT.get());
    CURRENT.set(request);
    try {
      work.run();
    } finally {
      if (request.outer() == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(request.outer());
      }
    }
  }

  private record Request(String id, Request outer) {}
}
