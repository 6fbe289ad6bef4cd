package testkit.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;
import timeline.event.Event;

/**
 * Judges requests by their log lines. The image is the ground truth: it is handed from method to
 * method, so a line's {@code image} tells whose line it is, whatever its {@code request_id} says.
 */
public final class RequestLines {

  private static final List<String> MESSAGES =
      List.of(
          "Started request",
          "Executing DB query",
          "Processing image in thread",
          "Finished request successfully");

  /** The file to look at when a line is wrong: that of the class which writes it. */
  public static final String WRITER = LogLine.WRITER;

  /** What a line says for an id that is not there. */
  private static final String NULL = "null";

  private final CapturedLog log;
  private final String whyForeign;
  private final String whyNone;
  private final String file;
  private final int hint;
  private final Map<String, String> requestOfImage = new HashMap<>();

  /**
   * Creates a judge of one test's log.
   *
   * @param log the log
   * @param whyForeign why a line would name another request, in the words of the step
   * @param whyNone why a line would name no request
   * @param file the file to look at then
   */
  public RequestLines(CapturedLog log, String whyForeign, String whyNone, String file) {
    this(log, whyForeign, whyNone, file, 1);
  }

  /**
   * Like the other constructor, for a hint other than the first.
   *
   * @param log the log
   * @param whyForeign why a line would name another request, in the words of the step
   * @param whyNone why a line would name no request
   * @param file the file to look at then
   * @param hint the hint to read then
   */
  public RequestLines(CapturedLog log, String whyForeign, String whyNone, String file, int hint) {
    this.log = log;
    this.whyForeign = whyForeign;
    this.whyNone = whyNone;
    this.file = file;
    this.hint = hint;
  }

  /**
   * Demands that all four lines about an image are there, the first and the last in their places,
   * and that each names the request that asked for it.
   *
   * @param requestId the request
   * @param image its image, which no other request of the test asks for
   * @throws AssertionFailedError if a line is missing, names no request or names another one
   */
  public void mustBelongTo(String requestId, String image) {
    mustBelongTo(requestId, image, MESSAGES);
  }

  /**
   * Like {@link #mustBelongTo(String, String)}, for a request that fails while its image is
   * processed: it has the lines up to there.
   *
   * @param requestId the request
   * @param image its image, which no other request of the test asks for
   */
  public void upToTheFailureMustBelongTo(String requestId, String image) {
    mustBelongTo(requestId, image, MESSAGES.subList(0, 3));
  }

  /**
   * Demands that requests for one and the same image have all four lines each.
   *
   * @param requestIds the requests, all of them for the image
   * @param image the image
   * @throws AssertionFailedError if one of them lacks a line
   */
  public void mustBeSharedBy(Set<String> requestIds, String image) {
    for (String message : MESSAGES) {
      List<LogLine> found =
          log.linesAbout(image).stream().filter(line -> line.message().equals(message)).toList();
      List<String> named =
          found.stream().map(line -> line.field("request_id").orElse("none")).sorted().toList();
      if (!named.equals(requestIds.stream().sorted().toList())) {
        throw Finding.that(
                "%s asked for %s, each once, but the lines \"%s\" about it say request_id=%s."
                    .formatted(
                        String.join(" and ", new TreeSet<>(requestIds)),
                        image,
                        message,
                        String.join(" and request_id=", named)))
            .because(named.contains("none") ? whyNone : whyForeign)
            .seenIn(run())
            .lookAt(found.stream().findFirst().map(this::fileOf).orElse(file))
            .seeHint(hint);
      }
    }
  }

  /**
   * Demands that a request came to its end although its thread was interrupted before.
   *
   * @param image the request's image
   */
  public void mustBeServedThoughInterrupted(String image) {
    if (log.linesAbout(image).stream().noneMatch(line -> line.message().startsWith("Finished"))) {
      throw Finding.that(
              "A thread was interrupted, and then it called handle for %s. The request was not served."
                  .formatted(image))
          .because(
              "handle waits for another thread, and a wait of an interrupted thread ends at once.")
          .lookAt("the place where handle waits")
          .seeHint(1);
    }
  }

  /**
   * Demands that a statement of the driver's own has lines, and that they name one request.
   *
   * @param requestId the request that it was sent for
   * @param parameter the statement's parameter
   */
  public void statementMustBelongTo(String requestId, String parameter) {
    String id =
        log.linesAbout(parameter).stream()
            .map(line -> line.field("request_id").orElse("none"))
            .collect(Collectors.joining(" and "));
    if (!id.equals(requestId)) {
      throw Finding.that(
              "The statement \"%s\" was sent for %s, but its line says request_id=%s."
                  .formatted(parameter, requestId, id.isEmpty() ? "nothing, there is none" : id))
          .because("The driver sent it on the thread that works for %s.".formatted(requestId))
          .seenIn(run())
          .lookAt("src/main/java/imageserver/QueryLog.java")
          .seeHint(2);
    }
  }

  /**
   * Demands that the line about something that belongs to no request names none.
   *
   * @param image what stands in the line's {@code image} field
   * @param requestIds the requests that the test has made
   * @param whyLeft why a request's id would still be there
   * @param hint the hint to read next
   * @throws AssertionFailedError if there is no such line, or it names one of the requests, or it
   *     gives {@code null} as its id
   */
  public void mustBelongToNobody(String image, Set<String> requestIds, String whyLeft, int hint) {
    List<LogLine> lines = log.linesAbout(image);
    if (lines.isEmpty()) {
      throw Finding.that("There is no line about the %s.".formatted(image))
          .because("Statements outside a request are logged like any other, just without an id.")
          .lookAt(LogLine.WRITER)
          .seeHint(hint);
    }
    List<String> ids =
        lines.stream().flatMap(line -> line.field("request_id").stream()).distinct().toList();
    if (ids.size() > 1 && ids.stream().noneMatch(id -> tellsOf(requestIds, id))) {
      throw Finding.that(
              "The %s belongs to no request, and its lines say request_id=%s."
                  .formatted(image, String.join(" and request_id=", ids)))
          .because("No client has sent these ids. An id that is made up looks like a request.")
          .lookAt(lines.getFirst().writer())
          .seeHint(hint);
    }
    for (LogLine line : lines) {
      String id = line.field("request_id").orElse("");
      if (line.field("request_id").isPresent() && (id.equals(NULL) || id.isBlank())) {
        throw Finding.that(
                "The %s belongs to no request, and its line \"%s\" says request_id=%s."
                    .formatted(image, line.message(), id))
            .because(
                "There is no id outside a request. Write the word none, or leave the field out.")
            .lookAt(line.writer())
            .seeHint(hint);
      }
      if (tellsOf(requestIds, id)) {
        throw Finding.that(
                "The %s belongs to no request, but its line \"%s\" says request_id=%s (thread \"%s\")."
                    .formatted(image, line.message(), id, line.thread()))
            .because(whyLeft)
            .seenIn(run())
            .lookAt(fileOf(line))
            .seeHint(hint);
      }
    }
  }

  /** What has happened, for a picture. */
  private List<Event> run() {
    return RunEvents.of(log.lines(), requestOfImage);
  }

  private String fileOf(LogLine line) {
    return file.equals(WRITER) ? line.writer() : file;
  }

  private static boolean tellsOf(Set<String> requestIds, String field) {
    return requestIds.stream().anyMatch(field::contains);
  }

  private void mustBelongTo(String requestId, String image, List<String> messages) {
    requestOfImage.put(image, requestId);
    List<LogLine> lines = log.linesAbout(image);
    for (LogLine line : lines) {
      mustNotNameAnother(requestId, image, line);
    }
    mustBeComplete(requestId, image, lines, messages);
  }

  private void mustNotNameAnother(String requestId, String image, LogLine line) {
    if (line.message().contains("MISMATCH")) {
      throw foreign(image, requestId, line, "actual_global_id");
    }
    for (String field : List.of("request_id", "thread_context_id")) {
      if (!line.field(field).orElse(requestId).equals(requestId)) {
        throw foreign(image, requestId, line, field);
      }
    }
  }

  private AssertionFailedError foreign(String image, String requestId, LogLine line, String field) {
    return Finding.that(
            "%s was requested by %s, but its line \"%s\" says %s=%s (thread \"%s\")."
                .formatted(
                    image,
                    requestId,
                    line.message(),
                    field,
                    line.field(field).orElse("none"),
                    line.thread()))
        .because(line.field(field).orElse("").equals(NULL) ? whyNone : whyForeign)
        .seenIn(run())
        .lookAt(fileOf(line))
        .seeHint(hint);
  }

  private void mustBeComplete(
      String requestId, String image, List<LogLine> lines, List<String> messages) {
    for (String message : messages) {
      List<LogLine> found = lines.stream().filter(line -> line.message().equals(message)).toList();
      if (found.size() != 1) {
        throw Finding.that(
                "%s should have one line \"%s\" about %s, but it has %d; its lines are: %s."
                    .formatted(requestId, message, image, found.size(), lines))
            .because(
                "Operators search for these messages, each with the field image=%s."
                    .formatted(image))
            .lookAt(LogLine.WRITER)
            .seeHint(hint);
      }
      mustBeInfo(found.getFirst());
      mustHaveField("request_id", requestId, image, found.getFirst());
      if (message.equals("Processing image in thread")) {
        mustHaveField("thread_context_id", requestId, image, found.getFirst());
      }
    }
    // The course's lines only: a learner may have added others, before, between and after them.
    List<String> order = lines.stream().map(LogLine::message).filter(MESSAGES::contains).toList();
    if (!order.getFirst().equals(messages.getFirst())
        || !order.getLast().equals(messages.getLast())) {
      throw Finding.that(
              "The lines of %s should go from \"%s\" to \"%s\"; they are: %s."
                  .formatted(requestId, messages.getFirst(), messages.getLast(), lines))
          .because("Operators read a request from its first line to its last.")
          .lookAt("src/main/java/imageserver/RequestHandler.java")
          .seeHint(hint);
    }
  }

  private void mustBeInfo(LogLine line) {
    if (!line.level().equals("INFO")) {
      throw Finding.that(
              "The line \"%s\" has the level %s.".formatted(line.message(), line.level()))
          .because("Nothing went wrong when it was written. It is an INFO line.")
          .lookAt(line.writer())
          .seeHint(hint);
    }
  }

  private void mustHaveField(String field, String requestId, String image, LogLine line) {
    if (line.field(field).isEmpty()) {
      throw Finding.that(
              "%s was requested by %s, but its line \"%s\" has no field %s."
                  .formatted(image, requestId, line.message(), field))
          .because(whyNone)
          .seenIn(run())
          .lookAt(fileOf(line))
          .seeHint(hint);
    }
  }
}
