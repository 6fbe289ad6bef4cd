package imageserver;

import java.util.ArrayDeque;
import java.util.Deque;

/** Knows which request the current thread works for. */
final class RequestContext {

  private static final ThreadLocal<Deque<String>> REQUEST_IDS = new ThreadLocal<>();

  private RequestContext() {}

  /** The id of the current thread's innermost request, or null outside any request. */
  static String requestId() {
    Deque<String> ids = REQUEST_IDS.get();
    return ids == null ? null : ids.peek();
  }

  /** Runs work as a request, inside the current request if there is one. */
  static void run(String requestId, Runnable work) {
    Deque<String> ids = REQUEST_IDS.get();
    if (ids == null) {
      ids = new ArrayDeque<>();
      REQUEST_IDS.set(ids);
    }
    ids.push(requestId);
    try {
      work.run();
    } finally {
      ids.pop();
      if (ids.isEmpty()) {
        REQUEST_IDS.remove();
      }
    }
  }
}
