package imageserver;

import java.util.ArrayList;
import java.util.List;

/** Knows which request the current thread works for. */
final class RequestContext {

  private static final ThreadLocal<RequestContext> CURRENT =
      ThreadLocal.withInitial(RequestContext::new);

  private final List<String> ids = new ArrayList<>();
  private int depth;

  private RequestContext() {}

  /** The id of the current thread's request, or null outside any request. */
  static String requestId() {
    RequestContext context = CURRENT.get();
    return context.depth == 0 ? null : context.ids.get(context.depth - 1);
  }

  /** Runs work as a request. */
  static void run(String requestId, Runnable work) {
    RequestContext context = CURRENT.get();
    while (context.ids.size() <= context.depth) {
      context.ids.add("");
    }
    context.ids.set(context.depth++, requestId);
    try {
      work.run();
    } finally {
      context.depth--;
    }
  }
}
