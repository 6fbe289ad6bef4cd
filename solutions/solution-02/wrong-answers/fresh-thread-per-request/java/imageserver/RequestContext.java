package imageserver;

/** Knows which request the current thread works for. */
final class RequestContext {

  private static final ThreadLocal<String> REQUEST_ID = new ThreadLocal<>();

  private RequestContext() {}

  /** The id of the current thread's request, or null outside any request. */
  static String requestId() {
    return REQUEST_ID.get();
  }

  /** Runs work as a request, on a new thread for this request. */
  static void run(String requestId, Runnable work) {
    Thread thread =
        Thread.startVirtualThread(() -> {
          REQUEST_ID.set(requestId);
          work.run();
        });
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
