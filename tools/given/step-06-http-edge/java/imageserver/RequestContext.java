package imageserver;

import java.util.Optional;

/** Knows which request the running code works for. */
final class RequestContext {

  /** Empty where a task runs for no request, on a thread that is bound to one. */
  private static final ScopedValue<Optional<String>> REQUEST_ID = ScopedValue.newInstance();

  private RequestContext() {}

  /** Tells whether the running code works for a request. */
  static boolean isBound() {
    return current().isPresent();
  }

  /**
   * The id of the request.
   *
   * @throws java.util.NoSuchElementException outside any request
   */
  static String requestId() {
    return current().orElseThrow();
  }

  /**
   * Runs work as a request, returns what the work returns, and throws what it throws.
   *
   * @throws X what the work throws, itself
   */
  static <R, X extends Throwable> R call(
      String requestId, ScopedValue.CallableOp<? extends R, X> work) throws X {
    return ScopedValue.where(REQUEST_ID, Optional.of(requestId)).call(work);
  }

  /** Captures the request of the calling thread. The returned task runs for that request. */
  static Runnable capture(Runnable task) {
    Optional<String> captured = current();
    return () -> ScopedValue.where(REQUEST_ID, captured).run(task);
  }

  private static Optional<String> current() {
    return REQUEST_ID.orElse(Optional.empty());
  }
}
