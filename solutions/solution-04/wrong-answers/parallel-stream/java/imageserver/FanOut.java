package imageserver;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Does the two parts of a request at the same time. */
final class FanOut {

  private FanOut() {}

  static <R> R both(Runnable first, Callable<R> second) throws IOException {
    List<Callable<R>> parts = List.of(Executors.callable(first, (R) null), second);
    try {
      return Arrays.asList(parts.parallelStream().map(FanOut::call).toArray()).stream()
          .map(result -> (R) result)
          .toList()
          .getLast();
    } catch (IllegalStateException e) {
      throw new IOException("A part of the request failed", e);
    }
  }

  private static <R> R call(Callable<R> part) {
    try {
      return part.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
