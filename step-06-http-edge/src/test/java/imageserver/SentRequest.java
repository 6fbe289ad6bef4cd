package imageserver;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import testkit.threads.Signal;

/**
 * A request that was sent and whose answer may not have come yet.
 *
 * @param answered happens when it has come
 * @param answer the answer
 * @param took how long it took the answer to come
 * @param uncaught what has left the server's threads meanwhile
 */
record SentRequest(
    Signal answered,
    AtomicReference<ReceivedAnswer> answer,
    AtomicReference<Duration> took,
    UncaughtErrors uncaught) {

  /**
   * Sends a request on a thread of its own.
   *
   * @param request what it is called in messages, such as {@code GET /images/cat.png}
   * @param call sends it and waits for the answer
   * @param uncaught listens to the server's threads
   */
  static SentRequest of(String request, Callable<ReceivedAnswer> call, UncaughtErrors uncaught) {
    SentRequest pending =
        new SentRequest(
            new Signal("The client sent \"%s\" and never got an answer".formatted(request)),
            new AtomicReference<>(ReceivedAnswer.NONE),
            new AtomicReference<>(Duration.ZERO),
            uncaught);
    Thread.ofPlatform()
        .daemon()
        .name("client of " + request)
        .start(() -> {
          long start = System.nanoTime();
          try {
            pending.answer.set(call.call());
          } catch (Exception e) {
            // The server took no connection: there is no answer.
          }
          pending.took.set(Duration.ofNanos(System.nanoTime() - start));
          pending.answered.happen();
        });
    return pending;
  }

  /**
   * Waits for the answer.
   *
   * @throws AssertionError if the connection stays open without one
   */
  ReceivedAnswer await() {
    answered.await(
        uncaught::reason,
        "The request waits for something that never comes, or an Error has left the HttpHandler:"
            + " then the JDK's server does not answer.",
        "src/main/java/imageserver/FrontDoor.java and ThumbnailStore.java",
        1);
    return answer.get();
  }
}
