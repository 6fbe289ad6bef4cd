package imageserver;

/** Knows which request the current thread is about to send a statement for. */
final class RequestContext {

  private static final ThreadLocal<String> REQUEST_ID = new ThreadLocal<>();

  private RequestContext() {}

  /** Puts the id down for the listener that the driver is about to call. */
  static void put(String requestId) {
    REQUEST_ID.set(requestId);
  }

  /** The id that was put down for the listener, or null; nothing of it stays on the thread. */
  static String take() {
    String requestId = REQUEST_ID.get();
    REQUEST_ID.remove();
    return requestId;
  }
}
