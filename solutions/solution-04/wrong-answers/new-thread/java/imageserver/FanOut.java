package imageserver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;

/** Does the two parts of a request at the same time. */
final class FanOut {

  private FanOut() {}

  static <R> R both(Runnable first, Callable<R> second) throws IOException {
    Thread query = new Thread(first);
    query.start();
    try {
      R result = second.call();
      query.join();
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The caller was interrupted");
    } catch (Exception e) {
      throw new IOException("A part of the request failed", e);
    }
  }
}
