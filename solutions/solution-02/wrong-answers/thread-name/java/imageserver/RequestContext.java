package imageserver;

/** Knows which request the current thread works for. */
final class RequestContext {

  private RequestContext() {}

  /** The id of the current thread's request, which is the thread's name. */
  static String requestId() {
    return Thread.currentThread().getName();
  }

  /** Runs work as a request; afterwards the thread has the same request as before. */
  static void run(String requestId, Runnable work) {
    Thread thread = Thread.currentThread();
    String name = thread.getName();
    thread.setName(requestId);
    try {
      work.run();
    } finally {
      thread.setName(name);
    }
  }
}
