package imageserver;

import static imageserver.ServerUnderTest.BURST;
import static imageserver.ServerUnderTest.BURST_IMAGE;
import static imageserver.ServerUnderTest.BURST_LENGTH;
import static imageserver.ServerUnderTest.COMPLAINT;
import static imageserver.ServerUnderTest.CONNECTION_CHECK;
import static imageserver.ServerUnderTest.FIRST_BURST_LINE_BEFORE;
import static imageserver.ServerUnderTest.FORMS;
import static imageserver.ServerUnderTest.LAST_LINES;
import static imageserver.ServerUnderTest.LAST_WORDS;
import static imageserver.ServerUnderTest.MESSAGES;
import static imageserver.ServerUnderTest.OUTSIDE;
import static imageserver.ServerUnderTest.RETURNED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;

/**
 * Judges requests by the lines that the image server printed. The image is the ground truth: the
 * line about it belongs to the request that asked for it, whatever its {@code request_id} says.
 */
final class Requests {

  private static final String SET_UP = "src/main/resources/logback.xml and the classes it names";

  private static final int LEAST_ROOM = 100;

  private final String run;
  private final List<Line> lines; // but for those of the burst, which are many
  private final List<Line> burst;

  private Requests(String run, Map<Boolean, List<Line>> byBurst) {
    this.run = run;
    lines = byBurst.get(false);
    burst = byBurst.get(true);
  }

  /**
   * Those of a run.
   *
   * @param run what it is called in messages
   * @param lines all its lines
   */
  static Requests of(String run, List<Line> lines) {
    return new Requests(
        run,
        lines.stream()
            .collect(
                Collectors.partitioningBy(
                    line -> line.isAbout(BURST_IMAGE) && line.text().contains(BURST + " "))));
  }

  /** Demands every line of a request that succeeds, each with the id of that request. */
  void mustBelongTo(String requestId, String image) {
    mustBelongTo(requestId, image, MESSAGES);
  }

  /**
   * Demands that certain lines about an image are there, once each, and that each carries the id of
   * the request that asked for it.
   *
   * @param requestId the request
   * @param image its image, which no other request asks for
   * @param messages the messages of the lines
   */
  void mustBelongTo(String requestId, String image, List<String> messages) {
    for (String message : messages) {
      mustCarry(requestId, image, message, theLine(message, image));
    }
  }

  /**
   * Returns the one line about an image that has a message.
   *
   * @throws AssertionFailedError if there is none, or more than one
   */
  Line theLine(String message, String image) {
    return theLine(message, image, lines);
  }

  /**
   * Returns the first line of the one request that logs a lot.
   *
   * @throws AssertionFailedError if there is none, or more than one
   */
  Line firstLineOfTheBurst() {
    return theLine(BURST + " 0", BURST_IMAGE, burst);
  }

  private Line theLine(String message, String image, List<Line> among) {
    List<Line> found =
        among.stream().filter(line -> line.isAbout(image) && line.says(message)).toList();
    if (found.size() > 1) { // the learner may log messages that begin with this one
      found = found.stream().filter(line -> line.saysOnly(message)).toList();
    }
    if (found.isEmpty() && lines.size() < MESSAGES.size()) {
      throw nearlyNothing();
    }
    if (found.size() != 1) {
      throw Finding.that(
              "With %s there should be one line \"%s\" about %s, but there are %d."
                  .formatted(run, message, image, found.size()))
          .because("Every event is logged once, with its message as it is and its field image.")
          .lookAt(found.isEmpty() ? SET_UP : "the class that logs it, and " + SET_UP)
          .seeHint(1);
    }
    return found.getFirst();
  }

  private AssertionFailedError nearlyNothing() {
    String told =
        lines.stream()
            .map(Line::text)
            .filter(text -> text.contains("|-WARN") || text.contains("|-ERROR"))
            .findFirst()
            .map(text -> " Logback says: " + Line.shortened(text.substring(text.indexOf("|-"))))
            .orElse("");
    return Finding.that(
            "With %s, the server logged many lines, and %d came out.%s"
                .formatted(run, lines.size(), told))
        .because(
            "Logback has no working appender: it did not understand a part of logback.xml. Run the"
                + " demo with the same ENV, and read the lines with |-.")
        .lookAt("src/main/resources/logback.xml")
        .seeHint(1);
  }

  /**
   * Returns the one line whose message begins with a text that no other message has in it.
   *
   * @throws AssertionError if there is none, or more than one
   */
  Line theLineThatBegins(String message) {
    List<Line> found = lines.stream().filter(line -> line.begins(message)).toList();
    if (found.size() != 1) {
      throw Finding.that(
              "With %s there should be one line with a message \"%s...\", but there are %d."
                  .formatted(run, message, found.size()))
          .because("Each event is logged once, whatever text it has.")
          .lookAt(SET_UP)
          .seeHint(3);
    }
    return found.getFirst();
  }

  /** Demands that a line builder that logs several times makes each line with one id. */
  void againMustBelongTo(String requestId, String image) {
    mustBelongTo(
        requestId,
        image,
        IntStream.rangeClosed(1, ServerUnderTest.TIMES)
            .mapToObj(i -> ServerUnderTest.AGAIN + i)
            .toList());
    mustBelongTo(requestId, image, List.of(ServerUnderTest.SHARED_BUILDER + image));
  }

  /** Demands the lines that are logged in other ways, each with its message as it is. */
  void formsMustBelongTo(String requestId) {
    for (String message : FORMS) {
      List<Line> found = lines.stream().filter(line -> line.says(message)).toList();
      if (found.size() != 1) {
        throw Finding.that(
                "With %s there should be one line \"%s\", but there are %d."
                    .formatted(run, message, found.size()))
            .because("Some lines have no fields, or arguments, or a field without a value.")
            .lookAt(SET_UP)
            .seeHint(1);
      }
      mustCarry(requestId, "forms.png", message, found.getFirst());
    }
    mustBelongTo(requestId, "forms.png", List.of(ServerUnderTest.SHARED_BUILDER + "forms.png"));
  }

  /** Demands that the lines that belong to no request are there, and that none carries an id. */
  void othersMustBelongToNobody() {
    List<Line> others =
        lines.stream()
            .filter(line ->
                line.text().contains(OUTSIDE)
                    || line.text().contains(LAST_WORDS)
                    || line.isAbout(CONNECTION_CHECK))
            .toList();
    long checks = others.stream().filter(line -> line.isAbout(CONNECTION_CHECK)).count();
    if (checks != 2) {
      throw Finding.that(
              "With %s, the driver checked its connection twice. %d of the two lines came out."
                  .formatted(run, checks))
          .because("A line outside any request is logged, too. It only has no request_id.")
          .lookAt("src/main/java/imageserver/QueryLog.java and " + SET_UP)
          .seeHint(1);
    }
    for (Line line : others) {
      if (!line.requestIds().isEmpty()) {
        throw Finding.that(
                "The line \"%s\" belongs to no request, but it says request_id=%s."
                    .formatted(messageOf(line), line.requestIds().getFirst()))
            .because("A search for \"none\" finds lines of no request. Leave the field out.")
            .lookAt("src/main/java/imageserver/QueryLog.java and " + SET_UP)
            .seeHint(1);
      }
    }
  }

  /** Demands every line of the one request that logs a lot, in their order and with its id. */
  void burstMustBeComplete() {
    for (int i = 0; i < BURST_LENGTH; i++) {
      String message = BURST + " " + i;
      if (i >= burst.size() || !burst.get(i).says(message)) {
        throw Finding.that(
                "With %s, a request logged %d lines while the terminal was stuck, and %d came out."
                    .formatted(run, BURST_LENGTH, burst.size()))
            .because(
                "When logback's queue is nearly full it drops INFO lines, unless it is told to make"
                    + " the caller wait.")
            .lookAt(SET_UP)
            .seeHint(3);
      }
    }
  }

  /** Demands that each line that was logged while the terminal was stuck carries the id. */
  void burstMustBelongTo(String requestId) {
    for (int i = 0; i < burst.size(); i++) {
      mustCarry(requestId, BURST_IMAGE, BURST + " " + i, burst.get(i));
    }
  }

  /** Demands that the last lines that were logged before the JVM ended were written, too. */
  void lastWordsMustBeThere() {
    for (int i = 1; i <= LAST_LINES; i++) {
      String message = LAST_WORDS + " " + i;
      if (lines.stream().noneMatch(line -> line.says(message))) {
        throw Finding.that(
                "With %s, the line \"%s\" was logged and never written.".formatted(run, message))
            .because(
                "When the JVM ends, the queue's thread ends too. The rest of the queue must"
                    + " be written first.")
            .lookAt(SET_UP)
            .seeHint(3);
      }
    }
  }

  /** Demands that a message that was logged while the terminal was stuck says what it said then. */
  void messageMustBeMadeAtOnce() {
    if (lines.stream().noneMatch(line -> line.text().contains(ServerUnderTest.SNAPSHOT_BEGINS))) {
      throw Finding.that(
              "With %s, the message \"%s\" was logged, and its line did not come out."
                  .formatted(run, ServerUnderTest.SNAPSHOT))
          .because(
              "A class of the logging set-up lost it. This line has no fields: its"
                  + " getKeyValuePairs() returns null. An exception there loses the line without a"
                  + " word.")
          .lookAt(SET_UP)
          .seeHint(2);
    }
    if (lines.stream().filter(line -> line.says(ServerUnderTest.SNAPSHOT)).count() != 1) {
      throw Finding.that(
              "With %s, no line says \"%s\". A list was logged, and then it was cleared."
                  .formatted(run, ServerUnderTest.SNAPSHOT))
          .because("The text of a message has to be made before the event is queued.")
          .lookAt(SET_UP)
          .seeHint(1);
    }
  }

  /** Demands that log calls came back while standard output took no line, and enough of them. */
  void logCallsMustNotWait() {
    int returned = callsThatCameBack();
    if (returned == 0) {
      throw Finding.that(
              "While the terminal was stuck, the request's first log call did not come back.")
          .because("The thread that logs also writes, or it waits for the writing thread.")
          .lookAt("src/main/resources/logback.xml")
          .seeHint(1);
    }
    if (returned < LEAST_ROOM) {
      throw Finding.that(
              "While the terminal was stuck, %d log calls came back, and then one waited."
                  .formatted(returned))
          .because(
              returned == 1
                  ? "The line that waited has the level ERROR. Only a full queue makes a"
                      + " call wait. This step's queue has room for 100 lines at least."
                  : "This step's queue has room for 100 lines at least.")
          .lookAt(SET_UP)
          .seeHint(3);
    }
  }

  /** Demands that a caller had to wait when the queue was full: it has an end. */
  void queueMustHaveAnEnd() {
    if (callsThatCameBack() >= BURST_LENGTH) {
      throw Finding.that(
              "With %s, %d log calls returned while standard output took no line."
                  .formatted(run, callsThatCameBack()))
          .because(
              "A queue that never gets full takes all memory. This step's queue has room for"
                  + " 10,000 lines at most.")
          .lookAt(SET_UP)
          .seeHint(3);
    }
  }

  /** Demands that no line complains of what the database or a client got. */
  void nothingMustBeComplainedOf() {
    for (Line line : lines) {
      if (line.text().contains(COMPLAINT)) {
        throw Finding.that("With %s, a test found this: %s".formatted(run, line.text()))
            .because("The log tells what the server does. It does not change it.")
            .lookAt("what you changed last")
            .seeHint(1);
      }
    }
  }

  /** Returns how many log calls came back while standard output took no line. */
  int callsThatCameBack() {
    return lines.stream()
        .map(Line::text)
        .filter(text -> text.contains(RETURNED))
        .map(text -> text.substring(text.indexOf(RETURNED) + RETURNED.length()))
        .map(text -> text.replaceFirst("\\D.*", ""))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  /** Returns a time after the first line of the burst was logged, and before it was written. */
  Instant firstBurstLineBefore() {
    return lines.stream()
        .map(Line::text)
        .filter(text -> text.contains(FIRST_BURST_LINE_BEFORE))
        .map(text ->
            text.substring(
                text.indexOf(FIRST_BURST_LINE_BEFORE) + FIRST_BURST_LINE_BEFORE.length()))
        .map(text -> text.replaceFirst("\\D.*", ""))
        .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)))
        .findFirst()
        .orElse(Instant.MAX);
  }

  private void mustCarry(String requestId, String image, String message, Line line) {
    boolean isOfABuilder =
        message.startsWith(ServerUnderTest.AGAIN)
            || message.startsWith(ServerUnderTest.SHARED_BUILDER);
    if (line.requestIds().isEmpty()) {
      throw Finding.that(
              "%s was requested by %s, but the line \"%s\" about it has no request_id (%s)."
                  .formatted(image, requestId, message, run))
          .because(
              callsThatCameBack() > 0
                  ? "Another thread writes the line, and no request is bound there. Add the"
                      + " id to the event before it is queued."
                  : "No class added the id on the thread that logged the line. The logging"
                      + " set-up sees every event there.")
          .lookAt(SET_UP)
          .seeHint(1);
    }
    if (line.requestIds().size() > 1) {
      throw Finding.that(
              "The line \"%s\" about %s says request_id=%s."
                  .formatted(message, image, String.join(" and request_id=", line.requestIds())))
          .because(
              isOfABuilder
                  ? "An event shares its list of fields with the builder that made it. What is"
                      + " added to that list comes again with the builder's next line."
                  : "Two places add the id: the class that logs, and the logging set-up.")
          .lookAt(isOfABuilder ? SET_UP : "the class that logs it, and " + SET_UP)
          .seeHint(1);
    }
    if (!line.requestIds().getFirst().equals(requestId)) {
      throw Finding.that(
              "%s was requested by %s, but the line \"%s\" about it says request_id=%s (%s)."
                  .formatted(image, requestId, message, line.requestIds().getFirst(), run))
          .because("The id was not read on the thread that logged the event.")
          .lookAt(SET_UP)
          .seeHint(1);
    }
  }

  private static String messageOf(Line line) {
    return line.field("message").orElse(Line.shortened(line.text()));
  }
}
