package imageserver;

import java.util.Optional;
import java.util.function.Function;

/** Knows which request the running code works for. */
final class RequestContext {

  /** Empty where a task runs for no request, on a thread that is bound to one. */
  private static final ScopedValue<Optional<String>> REQUEST_ID = ScopedValue.newInstance();

  private static final ScopedValue<Trace> TRACE = ScopedValue.newInstance();

  private RequestContext() {}

  /** Tells whether the running code works for a request. */
  static boolean isBound() {
    return current().isPresent();
  }

  /**
   * The ids of the request.
   *
   * @throws java.util.NoSuchElementException outside any request
   */
  static RequestIds ids() {
    return new RequestIds(current().orElseThrow(), TRACE.isBound() ? TRACE.get() : null);
  }

  /**
   * Runs work as a request, returns what the work returns, and throws what it throws.
   *
   * @throws X what the work throws, itself
   */
  static <R, X extends Throwable> R call(
      RequestIds ids, ScopedValue.CallableOp<? extends R, X> work) throws X {
    return ScopedValue.where(REQUEST_ID, Optional.of(ids.requestId()))
        .where(TRACE, ids.trace())
        .call(work);
  }

  /** Captures the request of the calling thread. The returned task runs for that request. */
  static Runnable capture(Runnable task) {
    Optional<String> captured = current();
    return () -> ScopedValue.where(REQUEST_ID, captured).run(task);
  }

  /** The same for a stage of a {@link java.util.concurrent.CompletableFuture}. */
  static <T, R> Function<T, R> capture(Function<T, R> stage) {
    Optional<String> captured = current();
    return value -> ScopedValue.where(REQUEST_ID, captured).call(() -> stage.apply(value));
  }

  private static Optional<String> current() {
    return REQUEST_ID.orElse(Optional.empty());
  }
}
