package imageserver;

import java.util.List;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;

/**
 * What a client got.
 *
 * @param status the status code; 0 if the server closed the connection without an answer
 * @param head the status line and the headers
 * @param body the body
 */
record ReceivedAnswer(int status, HttpHead head, String body) {

  /** No answer at all. */
  static final ReceivedAnswer NONE = new ReceivedAnswer(0, new HttpHead("", List.of()), "");

  /** What an id is. */
  static final String VALID_ID = "[A-Za-z0-9._-]{1,64}";

  static final String FRONT_DOOR = "src/main/java/imageserver/FrontDoor.java";

  private static final String EVERY_ANSWER =
      "A client that reports a problem names the id of its answer. So every answer has one.";

  /**
   * Demands a status.
   *
   * @param expected the status
   * @param request what was asked for, as the start of a sentence
   * @param why why this status is right
   * @throws AssertionFailedError if it is another one, or if there is no answer
   */
  void mustHaveStatus(int expected, String request, String why) {
    if (status == 0) {
      throw Finding.that(
              "%s: the server closed the connection without an answer. Expected: status %d."
                  .formatted(request, expected))
          .because(
              "An exception left the HttpHandler. The JDK's server does not answer then. Catch it,"
                  + " and answer.")
          .lookAt(FRONT_DOOR)
          .seeHint(2);
    }
    if (status != expected) {
      throw Finding.that(
              "%s: the answer has the status %d. Expected: %d."
                  .formatted(request, status, expected))
          .because(why)
          .lookAt(FRONT_DOOR)
          .seeHint(2);
    }
  }

  /**
   * Demands one {@code X-Request-ID}.
   *
   * @param request what was asked for, as the start of a sentence
   * @return its value
   * @throws AssertionFailedError if there is none, or more than one
   */
  String requestId(String request) {
    List<String> ids = head.values("X-Request-ID");
    if (ids.isEmpty()) {
      throw Finding.that(
              "%s: the answer with status %d has no X-Request-ID.".formatted(request, status))
          .because(EVERY_ANSWER)
          .lookAt(
              status == 404
                  ? "src/main/java/imageserver/ImageServer.java: for which paths is your handler"
                      + " asked?"
                  : FRONT_DOOR)
          .seeHint(2);
    }
    if (ids.size() > 1) {
      throw Finding.that(
              "%s: the answer has %d headers X-Request-ID: %s."
                  .formatted(request, ids.size(), String.join(" and ", ids)))
          .because("Use set for the answer's headers. The method add keeps what is there.")
          .lookAt(FRONT_DOOR)
          .seeHint(2);
    }
    return ids.getFirst();
  }
}
