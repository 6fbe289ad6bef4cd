package imageserver;

/** Knows which request the current thread works for. */
final class RequestContext {

  private static final ThreadLocal<Ids> IDS = new ThreadLocal<>();

  private RequestContext() {}

  /** The id of the current thread's request, or null outside any request. */
  static String requestId() {
    Ids ids = IDS.get();
    return ids == null ? null : ids.current();
  }

  private static void leave() {
    String outer = IDS.get() == null ? null : IDS.get().outer();
    if (outer == null) {
      IDS.remove();
    } else {
      IDS.set(new Ids(outer, null));
    }
  }

  private record Ids(String current, String outer) {}

  /** Runs work as a request; afterwards the thread has the same request as before. */
  static void run(String requestId, Runnable work) {
    String outer = requestId();
    IDS.set(new Ids(requestId, outer));
    try {
      work.run();
    } finally {
      leave();
    }
  }
}
