package imageserver;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;

/**
 * Judges requests by the lines that the image server wrote. The image is the ground truth: a line
 * about it belongs to the request that asked for it, whatever its {@code request_id} says.
 */
final class WrittenLines {

  static final String ANSWERED = "Thumbnail server answered";
  static final String FAILED = "Request failed";

  private static final List<String> OF_A_FAILURE =
      List.of("Started request", "Executing DB query", "Processing image in thread", FAILED);

  private static final List<String> OF_A_SUCCESS =
      List.of(
          "Started request",
          "Executing DB query",
          "Processing image in thread",
          "Reading pixels",
          ANSWERED,
          "Finished request successfully");

  private final List<WrittenLine> lines;
  private final Map<String, List<WrittenLine>> byImage;

  WrittenLines(List<WrittenLine> lines) {
    this.lines = lines;
    byImage =
        lines.stream()
            .filter(line -> !line.values("image").isEmpty())
            .collect(Collectors.groupingBy(line -> line.values("image").getFirst()));
  }

  /**
   * Demands that a request that was served has all its lines, each with its id. The line about the
   * other server's answer is left out: it is the subject of a task of its own.
   *
   * @param requestId the id
   * @param image its image, which no other request of the test asks for
   * @param cause why the request has this id, as a sentence
   */
  void mustBelongTo(String requestId, String image, String cause) {
    OF_A_SUCCESS.forEach(message -> theLine(message, image));
    about(image).stream()
        .filter(line -> !line.says(ANSWERED))
        .forEach(line -> mustCarry(requestId, line, image, cause));
  }

  /** The same for a request that failed after its image was made. */
  void ofAFailureMustBelongTo(String requestId, String image, String cause) {
    OF_A_FAILURE.forEach(message -> theLine(message, image));
    mustAllBelongTo(requestId, image, cause);
  }

  /** Demands that each line about an image, however many there are, has the id of its request. */
  void mustAllBelongTo(String requestId, String image, String cause) {
    about(image).forEach(line -> mustCarry(requestId, line, image, cause));
  }

  /** The lines about an image. */
  List<WrittenLine> about(String image) {
    return byImage.getOrDefault(image, List.of());
  }

  /** How many lines have a stack trace below them. */
  long stackTraces() {
    return IntStream.range(1, lines.size())
        .filter(i -> lines.get(i).isOfAStackTrace() && !lines.get(i - 1).isOfAStackTrace())
        .count();
  }

  /** All lines. */
  List<WrittenLine> all() {
    return lines;
  }

  /**
   * Returns the one line about an image that has a message.
   *
   * @throws AssertionFailedError if there is none, or more than one
   */
  WrittenLine theLine(String message, String image) {
    List<WrittenLine> found = about(image).stream().filter(line -> line.says(message)).toList();
    if (found.size() != 1) {
      throw Finding.that(
              "There should be one line \"%s\" about %s, but there are %d."
                  .formatted(message, image, found.size()))
          .because("Every event is logged once, with its message as it is and its field image.")
          .lookAt("the class that logs it")
          .seeHint(1);
    }
    return found.getFirst();
  }

  private static void mustCarry(String requestId, WrittenLine line, String image, String cause) {
    List<String> ids = line.values("request_id");
    boolean isOfTheAnswer = line.says(ANSWERED);
    if (ids.isEmpty()) {
      throw Finding.that(
              "The line \"%s\" about %s has no request_id. Expected: %s."
                  .formatted(messageOf(line), image, requestId))
          .because(
              isOfTheAnswer
                  ? "The function in thenApply runs on a thread where no request is bound. Capture"
                      + " the context where you write the chain."
                  : "No request was bound on the thread that logged this line.")
          .lookAt(
              isOfTheAnswer
                  ? "src/main/java/imageserver/ThumbnailStore.java"
                  : "the class that logs it, and FrontDoor.java")
          .seeHint(isOfTheAnswer ? 2 : 1);
    }
    if (!ids.equals(List.of(requestId))) {
      throw Finding.that(
              "%s The line \"%s\" says request_id=%s. Expected: %s."
                  .formatted(
                      cause, messageOf(line), String.join(" and request_id=", ids), requestId))
          .because(
              ids.size() > 1
                  ? "Two places add the id to one line."
                  : "The request was bound to another id than this one.")
          .lookAt(ReceivedAnswer.FRONT_DOOR)
          .seeHint(1);
    }
  }

  /** The message of a known line, else the whole line. */
  static String messageOf(WrittenLine line) {
    return OF_A_SUCCESS.stream()
        .filter(line::says)
        .findFirst()
        .orElse(line.says(FAILED) ? FAILED : line.text());
  }
}
