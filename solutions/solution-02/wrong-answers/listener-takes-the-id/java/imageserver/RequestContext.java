package imageserver;

/** Knows the request of the statement that the current thread sends next. */
final class RequestContext {

  private static final ThreadLocal<String> REQUEST_ID = new ThreadLocal<>();

  private RequestContext() {}

  /** Stores the id for the listener, which the driver calls next. */
  static void put(String requestId) {
    REQUEST_ID.set(requestId);
  }

  /** Removes the stored id from the thread and returns it, or null if there is none. */
  static String take() {
    String requestId = REQUEST_ID.get();
    REQUEST_ID.remove();
    return requestId;
  }
}
