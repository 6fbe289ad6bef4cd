package imageserver;

import java.util.Objects;

/** Knows which request the running code works for. */
final class RequestContext {

  private static final ScopedValue<String> REQUEST_ID = ScopedValue.newInstance();

  private RequestContext() {}

  /** Tells whether the running code works for a request. */
  static boolean isBound() {
    return REQUEST_ID.isBound();
  }

  /**
   * The id of the request.
   *
   * @throws java.util.NoSuchElementException outside any request
   */
  static String requestId() {
    return REQUEST_ID.get();
  }

  /**
   * Runs work as a request, returns what the work returns, and throws what it throws.
   *
   * @throws NullPointerException if the id is null; the work does not run then
   * @throws X what the work throws, itself
   */
  static <R, X extends Throwable> R call(
      String requestId, ScopedValue.CallableOp<? extends R, X> work) throws X {
    return ScopedValue.where(REQUEST_ID, Objects.requireNonNull(requestId)).call(work);
  }
}
