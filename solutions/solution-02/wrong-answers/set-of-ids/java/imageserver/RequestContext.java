package imageserver;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/** Knows which request the current thread works for. */
final class RequestContext {

  private static final ThreadLocal<SequencedSet<String>> REQUEST_IDS =
      ThreadLocal.withInitial(LinkedHashSet::new);

  private RequestContext() {}

  /** The id of the current thread's request, or null outside any request. */
  static String requestId() {
    SequencedSet<String> ids = REQUEST_IDS.get();
    return ids.isEmpty() ? null : ids.getLast();
  }

  /** Runs work as a request; afterwards the thread has the same request as before. */
  static void run(String requestId, Runnable work) {
    SequencedSet<String> ids = REQUEST_IDS.get();
    ids.addLast(requestId);
    try {
      work.run();
    } finally {
      ids.remove(requestId);
    }
  }
}
