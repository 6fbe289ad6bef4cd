package imageserver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Knows which request the current thread works for. */
final class RequestContext {

  private static final Map<Long, String> REQUEST_IDS = new ConcurrentHashMap<>();

  private RequestContext() {}

  /** The id of the current thread's request, or null outside any request. */
  static String requestId() {
    return REQUEST_IDS.get(Thread.currentThread().threadId());
  }

  /** Runs work as a request; afterwards the thread has the same request as before. */
  static void run(String requestId, Runnable work) {
    long thread = Thread.currentThread().threadId();
    String outer = REQUEST_IDS.put(thread, requestId);
    try {
      work.run();
    } finally {
      if (outer == null) {
        REQUEST_IDS.remove(thread);
      } else {
        REQUEST_IDS.put(thread, outer);
      }
    }
  }
}
