package imageserver;

/** Knows which request the current thread works for. */
final class RequestContext {

  private static final ThreadLocal<String> REQUEST_ID = new ThreadLocal<>();

  private RequestContext() {}

  /** The id of the current thread's request, or null outside any request. */
  static String requestId() {
    return REQUEST_ID.get();
  }

  /** Starts a request and returns the id to {@linkplain #restore restore} when it is over. */
  static String set(String requestId) {
    String outer = REQUEST_ID.get();
    REQUEST_ID.set(requestId);
    return outer;
  }

  /** Ends a request and restores the outer one, or no request if that is null. */
  static void restore(String outer) {
    if (outer == null) {
      REQUEST_ID.remove();
    } else {
      REQUEST_ID.set(outer);
    }
  }
}
