package imageserver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;

/** Does the two parts of a request. So far, one after the other. */
final class FanOut {

  private FanOut() {}

  /**
   * Does both parts.
   *
   * @return what the second part returns
   * @throws IOException if a part fails with a checked exception, which is the cause; a {@code
   *     RuntimeException} and an {@code Error} are thrown as they are
   * @throws InterruptedIOException if the calling thread is interrupted
   */
  static <R> R both(Runnable first, Callable<R> second) throws IOException {
    try {
      first.run();
      return second.call();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The caller was interrupted");
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("A part of the request failed", e);
    }
  }
}
