package imageserver;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What has left the threads of the server. The JDK's server does not answer after an Error. */
final class UncaughtErrors {

  private final UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
  private final AtomicReference<Throwable> first = new AtomicReference<>();

  /** Begins to listen. */
  void begin() {
    Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> first.compareAndSet(null, thrown));
  }

  /** Returns why no answer will come, if something was thrown. */
  Optional<String> reason() {
    return Optional.ofNullable(first.get()).map(thrown -> thrown + " has left the HttpHandler");
  }

  /** Listens no more. */
  void end() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }
}
