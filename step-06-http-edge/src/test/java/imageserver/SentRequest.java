package imageserver;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import testkit.threads.Signal;

/**
 * A request that was sent and whose answer may not have come yet.
 *
 * @param answered happens when it has come
 * @param answer the answer
 */
record SentRequest(Signal answered, AtomicReference<ReceivedAnswer> answer) {

  /**
   * Sends a request on a thread of its own.
   *
   * @param request what it is called in messages, such as {@code GET /images/cat.png}
   * @param call sends it and waits for the answer
   */
  static SentRequest of(String request, Callable<ReceivedAnswer> call) {
    SentRequest pending =
        new SentRequest(
            new Signal("The client sent \"%s\" and never got an answer".formatted(request)),
            new AtomicReference<>(ReceivedAnswer.NONE));
    Thread.ofPlatform()
        .daemon()
        .name("client of " + request)
        .start(() -> {
          try {
            pending.answer.set(call.call());
          } catch (Exception e) {
            // The server took no connection: there is no answer.
          }
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
        "An Error has left the HttpHandler, or the request waits for something that never comes.",
        "src/main/java/imageserver/FrontDoor.java and ThumbnailStore.java",
        1);
    return answer.get();
  }
}
