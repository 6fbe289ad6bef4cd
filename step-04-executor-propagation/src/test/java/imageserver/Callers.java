package imageserver;

import testkit.threads.Interleaving;

/** Those who use the pool: requests and code outside any request, each on a thread of its own. */
final class Callers implements AutoCloseable {

  /** The caller that works for no request. */
  static final String OUTSIDE = "caller outside any request";

  private final Interleaving threads = new Interleaving("the pool", 1);

  /**
   * Lets a caller do something, and waits until it is done.
   *
   * @param caller the id of a request, or {@link #OUTSIDE}
   */
  void as(String caller, Interleaving.ThrowingRunnable work) {
    threads.run(caller, () -> inside(caller, work));
  }

  /** Lets a caller begin something. */
  void start(String caller, Interleaving.ThrowingRunnable work) {
    threads.start(caller, () -> inside(caller, work));
  }

  /** Waits until what a caller began is done. */
  void awaitEnd(String caller) {
    threads.awaitEnd(caller);
  }

  /** Waits until what a caller began is done, and returns the exception that ended it. */
  Throwable awaitThrown(String caller) {
    return threads.awaitThrown(caller);
  }

  @Override
  public void close() {
    threads.close();
  }

  private static void inside(String caller, Interleaving.ThrowingRunnable work) throws Exception {
    if (caller.equals(OUTSIDE)) {
      work.run();
    } else {
      RequestContext.call(
          caller,
          () -> {
            work.run();
            return null;
          });
    }
  }
}
