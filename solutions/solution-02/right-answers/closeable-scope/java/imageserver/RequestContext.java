package imageserver;

/** Knows which request the current thread works for. */
final class RequestContext {

  private static final ThreadLocal<String> REQUEST_ID = new ThreadLocal<>();

  private RequestContext() {}

  /** The id of the current thread's request, or null outside any request. */
  static String requestId() {
    return REQUEST_ID.get();
  }

  /** Lets the current thread work for a request until the scope is closed. */
  static Scope open(String requestId) {
    Scope scope = new Scope(REQUEST_ID.get());
    REQUEST_ID.set(requestId);
    return scope;
  }

  /** The work of one request. Closing it restores the outer request. */
  record Scope(String outer) implements AutoCloseable {

    @Override
    public void close() {
      if (outer == null) {
        REQUEST_ID.remove();
      } else {
        REQUEST_ID.set(outer);
      }
    }
  }
}
