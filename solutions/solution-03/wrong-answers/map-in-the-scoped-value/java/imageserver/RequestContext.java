package imageserver;

import java.util.HashMap;
import java.util.Map;

/** Knows which request the running code works for. */
final class RequestContext {

  private static final ScopedValue<Map<String, String>> CONTEXT = ScopedValue.newInstance();

  private RequestContext() {}

  /** Tells whether the running code works for a request. */
  static boolean isBound() {
    return CONTEXT.isBound();
  }

  /**
   * The id of the request.
   *
   * @throws java.util.NoSuchElementException outside any request
   */
  static String requestId() {
    return CONTEXT.get().get("request_id");
  }

  /**
   * Runs work as a request, returns what the work returns, and throws what it throws.
   *
   * @throws X what the work throws, itself
   */
  static <R, X extends Throwable> R call(
      String requestId, ScopedValue.CallableOp<? extends R, X> work) throws X {
    return ScopedValue.where(CONTEXT, new HashMap<>(Map.of("request_id", requestId))).call(work);
  }
}
