package imageserver;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;
import testkit.RedAtStart;
import testkit.Task;
import testkit.threads.Gate;

/**
 * Shows that the context has more than one value now: the trace of a client goes on in every line
 * and in the call to the other server.
 *
 * <p>The cast: clients that send a {@code traceparent} or none, and the other server, which sees
 * what is passed on.
 */
@Task(number = 4, title = "A context of more than one value")
class Task4TraceTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00f067aa0ba902b7";
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

  private static final List<String> INVALID =
      List.of(
          "traceparent: 00-" + TRACE.toUpperCase() + "-" + PARENT + "-01",
          "traceparent: 00-" + "0".repeat(32) + "-" + PARENT + "-01",
          "traceparent: 00-" + TRACE + "-" + "0".repeat(16) + "-01",
          "traceparent: ff-" + TRACE + "-" + PARENT + "-01",
          "traceparent: 00-" + TRACE + "-" + PARENT,
          "traceparent: 00-" + TRACE + "-" + PARENT + "-01-00",
          "traceparent: 00-" + TRACE + "0-" + PARENT + "-01",
          "traceparent: 00-" + TRACE.substring(1) + "-" + PARENT + "-01",
          "traceparent: 00-" + TRACE.replace('f', 'g') + "-" + PARENT + "-01",
          "traceparent: 00-" + TRACE + "-" + PARENT + "-1",
          "traceparent: 00-" + TRACE + "-" + PARENT + "-0g",
          "traceparent: 00-" + TRACE + "-" + PARENT + "-01-",
          "traceparent: 00_" + TRACE + "_" + PARENT + "_01",
          "traceparent: " + TRACE,
          "traceparent:",
          "traceparent: 00-" + TRACE + "-" + PARENT + "-01, 00-" + TRACE + "-" + PARENT + "-01",
          "traceparent: 00-"
              + TRACE
              + "-"
              + PARENT
              + "-01\r\ntraceparent: 00-"
              + TRACE
              + "-"
              + PARENT
              + "-01");

  private final ServerUnderTest server = new ServerUnderTest();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  @Order(1)
  @RedAtStart(
      because = "the context has one value only",
      saying = "The line \"Started request\" about cat.png has no trace_id.")
  void the_clients_trace_is_in_every_line() {
    server.get("/images/cat.png", traceparent("01"));

    Ids ids = idsInEveryLine("cat.png");
    if (!ids.trace.equals(TRACE)) {
      throw finding(
          "A client sent the trace id %s. The lines say trace_id=%s.".formatted(TRACE, ids.trace),
          "All servers that work on a request use the trace id of the first one.",
          1);
    }
  }

  @Test
  @Order(2)
  @RedAtStart(because = "no line has a span id", saying = "about cat.png has no trace_id.")
  void each_request_is_a_span_of_its_own() {
    server.get("/images/cat.png", traceparent("01"));
    server.get("/images/dog.png", traceparent("01"));

    Ids cat = idsInEveryLine("cat.png");
    Ids dog = idsInEveryLine("dog.png");
    if (cat.span.equals(PARENT)) {
      throw finding(
          "A client sent the span id %s, and the lines say span_id=%s.".formatted(PARENT, cat.span),
          "That span is the client's. This server makes a new span id for its own part.",
          1);
    }
    if (cat.span.equals(dog.span)) {
      throw finding(
          "Two requests have the same span_id, %s.".formatted(cat.span),
          "A span is one request. Make a new span id for each.",
          1);
    }
  }

  @Test
  @Order(3)
  @RedAtStart(
      because = "the call has no such header",
      saying = "The call for cat.png to the other server has 0 headers traceparent.")
  void the_call_carries_the_trace_with_our_span_as_the_parent_and_the_same_flags() {
    server.get("/images/cat.png", traceparent("01"));
    server.get("/images/dog.png", traceparent("00"));

    mustContinue("cat.png", "01");
    mustContinue("dog.png", "00");
  }

  @Test
  @Order(4)
  @RedAtStart(because = "no line has a trace id", saying = "about cat.png has no trace_id.")
  void a_request_without_a_trace_begins_one() {
    server.get("/images/cat.png");
    server.get("/images/dog.png");
    server.get("/images/elk.png", "X-Request-ID: shop-1");
    server.get("/images/fox.png", "X-Request-ID: shop-1");

    Ids cat = idsInEveryLine("cat.png");
    Ids dog = idsInEveryLine("dog.png");
    if (cat.trace.equals(dog.trace)) {
      throw finding(
          "Two clients sent no traceparent, and both requests have the trace id " + cat.trace + ".",
          "Without a valid traceparent, each request begins a trace of its own.",
          1);
    }
    if (idsInEveryLine("elk.png").trace.equals(idsInEveryLine("fox.png").trace)) {
      throw finding(
          "Two requests had the same X-Request-ID and no traceparent. They have the same trace id.",
          "A trace id is random. It is not made from the request's id.",
          1);
    }
    for (String image : List.of("cat.png", "dog.png", "elk.png", "fox.png")) {
      passedOn(image);
    }
  }

  @Test
  @Order(5)
  @RedAtStart(because = "no line has a trace id", saying = "about image-0.png has no trace_id.")
  void an_invalid_traceparent_begins_a_new_trace() {
    List<ReceivedAnswer> answers = new ArrayList<>();
    for (int i = 0; i < INVALID.size(); i++) {
      answers.add(server.get("/images/image-%d.png".formatted(i), INVALID.get(i)));
    }
    for (int i = 0; i < INVALID.size(); i++) {
      String header = INVALID.get(i).replace("\r\n", " and ");
      answers
          .get(i)
          .mustHaveStatus(200, "A client sent " + header, "An invalid traceparent is left out.");
      Ids ids = idsInEveryLine("image-%d.png".formatted(i));
      if (ids.trace.equals(TRACE) || ids.trace.equals("0".repeat(32))) {
        throw finding(
            "A client sent \"%s\". The lines say trace_id=%s.".formatted(header, ids.trace),
            "This is not a valid traceparent of version 00. It begins a new trace, and no part of"
                + " it is used.",
            2);
      }
      passedOn("image-%d.png".formatted(i));
    }
  }

  @Test
  @Order(6)
  @RedAtStart(because = "no line has a trace id", saying = "about cat.png has no trace_id.")
  void requests_that_overlap_keep_their_own_traces() {
    Gate cat = server.holdQuery("cat.png");
    Gate dog = server.holdQuery("dog.png");
    SentRequest first = server.start("/images/cat.png", traceparent("01"));
    ServerUnderTest.awaitHeld(cat);
    SentRequest second = server.start("/images/dog.png");
    ServerUnderTest.awaitHeld(dog);
    cat.open();
    first.await();
    dog.open();
    second.await();

    if (idsInEveryLine("cat.png").equals(idsInEveryLine("dog.png"))) {
      throw finding(
          "Two requests ran at the same time, and their lines have the same ids.",
          "The ids belong to the request, and not to the server.",
          1);
    }
    mustContinue("cat.png", "01");
  }

  @Test
  @Order(8)
  @RedAtStart(because = "no line has a span id", saying = "about image-0.png has no trace_id.")
  void many_ids_have_all_their_digits() {
    // One of sixteen numbers has a zero in front, which some methods leave out.
    int requests = 150;
    for (int i = 0; i < requests; i++) {
      server.get("/images/image-%d.png".formatted(i));
    }
    for (int i = 0; i < requests; i++) {
      idsInEveryLine("image-%d.png".formatted(i));
    }
  }

  @Test
  @Order(7)
  @RedAtStart(
      because = "the logging set-up adds one field only",
      saying = "With ENV=PROD, the line \"Started request\" about cat.png has no trace_id.")
  void with_ENV_PROD_the_ids_are_fields_of_the_JSON_lines() {
    for (String message : List.of("Started request", "Executing DB query", WrittenLines.ANSWERED)) {
      WrittenLine line = ProductionRun.lines().theLine(message, "cat.png");
      for (String field : WrittenLine.IDS) {
        if (line.values(field).size() != 1) {
          throw finding(
              "With ENV=PROD, the line \"%s\" about cat.png has %s %s."
                  .formatted(
                      message,
                      line.values(field).isEmpty()
                          ? "no"
                          : String.valueOf(line.values(field).size()),
                      field),
              "The logging set-up adds the ids to the event, before it decides on the form.",
              1);
        }
      }
      if (!line.values("trace_id").equals(List.of(TRACE))) {
        throw finding(
            "With ENV=PROD, a client sent the trace id %s. A line says %s."
                .formatted(TRACE, line.text()),
            "All servers that work on a request use the trace id of the first one.",
            1);
      }
    }
  }

  private void mustContinue(String image, String flags) {
    List<String> header = passedOn(image);
    Ids ids = idsInEveryLine(image);
    if (!header.equals(List.of(TRACE, ids.span, flags))) {
      throw finding(
          "A client of %s sent \"%s\". The call to the other server says \"traceparent: 00-%s\","
                  .formatted(image, traceparent(flags), String.join("-", header))
              + " and the lines say span_id=%s.".formatted(ids.span),
          "The call has the client's trace id and flags, and the span id of the lines.",
          2);
    }
  }

  /** The trace id, the span id and the flags in the call for an image. */
  private List<String> passedOn(String image) {
    var calls = server.otherServer().calls(image);
    List<String> headers =
        calls.isEmpty() ? List.of() : calls.getFirst().head().values("traceparent");
    if (headers.size() != 1) {
      throw finding(
          "The call for %s to the other server has %d headers traceparent."
              .formatted(image, headers.size()),
          "The other server can only go on with the trace if the call has one traceparent.",
          2);
    }
    var parts = TRACEPARENT.matcher(headers.getFirst());
    if (!parts.matches()) {
      throw finding(
          "The call for %s says \"traceparent: %s\".".formatted(image, headers.getFirst()),
          "It has four parts with \"-\" between them: 00, 32, 16 and 2 hexadecimal digits.",
          2);
    }
    Ids ids = idsInEveryLine(image);
    if (!parts.group(1).equals(ids.trace) || !parts.group(2).equals(ids.span)) {
      throw finding(
          "The lines about %s say trace_id=%s span_id=%s. The call says \"traceparent: %s\"."
              .formatted(image, ids.trace, ids.span, headers.getFirst()),
          "The other server's parent is our span, which is also in our lines.",
          2);
    }
    return List.of(parts.group(1), parts.group(2), parts.group(3));
  }

  /** The ids that all lines about an image have in common. */
  private Ids idsInEveryLine(String image) {
    List<WrittenLine> lines = server.lines().about(image);
    Ids first = null;
    for (WrittenLine line : lines) {
      Ids ids =
          new Ids(
              theOne("request_id", line, image, "\\S+"),
              theOne("trace_id", line, image, "[0-9a-f]{32}"),
              theOne("span_id", line, image, "[0-9a-f]{16}"));
      first = first == null ? ids : first;
      if (!ids.equals(first)) {
        throw finding(
            "Two lines about %s have different ids: %s and %s.".formatted(image, first, ids),
            "All lines of a request have the same three ids.",
            1);
      }
    }
    server.lines().theLine(WrittenLines.ANSWERED, image);
    return first;
  }

  private static String theOne(String field, WrittenLine line, String image, String form) {
    List<String> values = line.values(field);
    boolean isLostAtAHop =
        values.isEmpty() && !field.equals("request_id") && !line.says("Started request");
    if (isLostAtAHop) {
      throw Finding.that(
              "The line \"%s\" about %s has no %s, and \"Started request\" has one."
                  .formatted(WrittenLines.messageOf(line), image, field))
          .because(
              "Another thread logs this line. The methods that capture have to carry all ids: with"
                  + " one ScopedValue for one record, they do.")
          .lookAt("src/main/java/imageserver/RequestContext.java")
          .seeHint(2);
    }
    if (values.size() != 1) {
      throw finding(
          "The line \"%s\" about %s has %s %s."
              .formatted(
                  WrittenLines.messageOf(line),
                  image,
                  values.isEmpty() ? "no" : String.valueOf(values.size()),
                  field),
          "The logging set-up has to add each of the three ids once, before the event is queued.",
          1);
    }
    if (!values.getFirst().matches(form)) {
      throw finding(
          "The line \"%s\" about %s says %s=%s."
              .formatted(WrittenLines.messageOf(line), image, field, values.getFirst()),
          "A trace id has 32 digits of 0-9 and a-f, a span id has 16.",
          1);
    }
    return values.getFirst();
  }

  private static String traceparent(String flags) {
    return "traceparent: 00-%s-%s-%s".formatted(TRACE, PARENT, flags);
  }

  private static AssertionFailedError finding(String what, String why, int hint) {
    return Finding.that(what)
        .because(why)
        .lookAt(
            "the class that reads the header, RequestContext.java, RequestContextAppender.java and"
                + " ThumbnailStore.java")
        .seeHint(hint);
  }

  private record Ids(String request, String trace, String span) {}
}
