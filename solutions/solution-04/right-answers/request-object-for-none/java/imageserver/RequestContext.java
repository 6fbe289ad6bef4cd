package imageserver;

import java.util.NoSuchElementException;
import java.util.Objects;

/** Knows which request the running code works for. */
final class RequestContext {

  private static final Request NONE = new Request("none");

  private static final ScopedValue<Request> CURRENT = ScopedValue.newInstance();

  private RequestContext() {}

  /** Tells whether the running code works for a request. */
  static boolean isBound() {
    return current() != NONE;
  }

  /**
   * The id of the request.
   *
   * @throws java.util.NoSuchElementException outside any request
   */
  static String requestId() {
    if (!isBound()) {
      throw new NoSuchElementException("No request");
    }
    return current().id();
  }

  /**
   * Runs work as a request, returns what the work returns, and throws what it throws.
   *
   * @throws X what the work throws, itself
   */
  static <R, X extends Throwable> R call(
      String requestId, ScopedValue.CallableOp<? extends R, X> work) throws X {
    return ScopedValue.where(CURRENT, new Request(Objects.requireNonNull(requestId))).call(work);
  }

  /** Captures the request of the calling thread. */
  static Runnable capture(Runnable task) {
    Request captured = current();
    return () -> ScopedValue.where(CURRENT, captured).run(task);
  }

  private static Request current() {
    return CURRENT.orElse(NONE);
  }

  private record Request(String id) {}
}
