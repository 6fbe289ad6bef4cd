package imageserver;

import java.util.Optional;
import java.util.function.Function;

/** Knows which request the running code works for. */
final class RequestContext {

  /** Empty where a task runs for no request, on a thread that is bound to one. */
  private static final ScopedValue<Optional<RequestIds>> IDS = ScopedValue.newInstance();

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
    return current().orElseThrow();
  }

  /**
   * Runs work as a request, returns what the work returns, and throws what it throws.
   *
   * @throws X what the work throws, itself
   */
  static <R, X extends Throwable> R call(
      RequestIds ids, ScopedValue.CallableOp<? extends R, X> work) throws X {
    return ScopedValue.where(IDS, Optional.of(ids)).call(work);
  }

  /** Captures the request of the calling thread. The returned task runs for that request. */
  static Runnable capture(Runnable task) {
    Optional<RequestIds> captured = current();
    return () -> ScopedValue.where(IDS, captured).run(task);
  }

  /** The same for a stage of a {@link java.util.concurrent.CompletableFuture}. */
  static <T, R> Function<T, R> capture(Function<T, R> stage) {
    Optional<RequestIds> captured = current();
    return value -> ScopedValue.where(IDS, captured).call(() -> stage.apply(value));
  }

  private static Optional<RequestIds> current() {
    return IDS.orElse(Optional.empty());
  }
}
