package imageserver;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

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
   * @throws X what the work throws, itself
   */
  @SuppressWarnings("unchecked")
  static <R, X extends Throwable> R call(
      String requestId, ScopedValue.CallableOp<? extends R, X> work) throws X {
    AtomicReference<R> result = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        Thread.startVirtualThread(() -> {
          try {
            result.set(ScopedValue.where(REQUEST_ID, Objects.requireNonNull(requestId)).call(work));
          } catch (Throwable e) {
            failure.set(e);
          }
        });
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failure.get() != null) {
      throw (X) failure.get();
    }
    return result.get();
  }
}
