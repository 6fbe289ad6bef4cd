package imageserver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Benchmarks compare ways to log the same, so all ways must write the same JSON. */
class SameLinesTest {

  private static final List<String> WITH_ID =
      List.of(
          "req-1 cat.png: Started request",
          "req-1 cat.png: Executing DB query",
          "req-1 cat.png: Processing image in thread",
          "req-1 cat.png: Finished request successfully");

  private static final List<String> WITHOUT_ID =
      WITH_ID.stream().map(line -> line.replace("req-1", "no id")).toList();

  @Test
  void step_5_writes_id_image_and_message_through_its_queue() {
    assertEquals(WITH_ID, summaries(queuedStepFive()));
  }

  @Test
  void step_5_writes_id_image_and_message_without_a_queue() {
    assertEquals(WITH_ID, summaries(directStepFive()));
  }

  @Test
  void the_mdc_s_lines_are_those_of_step_5_through_a_queue() {
    assertEquals(queuedStepFive(), lines(SameLinesTest::queued, LoggedRequest::mdc));
  }

  @Test
  void the_mdc_s_lines_are_those_of_step_5_without_a_queue() {
    assertEquals(directStepFive(), lines(SameLinesTest::direct, LoggedRequest::mdc));
  }

  @Test
  void lines_that_do_not_name_their_request_are_otherwise_the_same() {
    assertEquals(WITHOUT_ID, summaries(lines(SameLinesTest::queued, LoggedRequest::noId)));
    assertEquals(WITHOUT_ID, summaries(lines(SameLinesTest::direct, LoggedRequest::noId)));
  }

  private static List<ObjectNode> queuedStepFive() {
    return lines(out -> JsonLog.queued(new RequestContextAppender(), out), LoggedRequest::stepFive);
  }

  private static List<ObjectNode> directStepFive() {
    RequestContextAppender appender = new RequestContextAppender();
    return lines(out -> JsonLog.direct(appender::preprocess, out), LoggedRequest::stepFive);
  }

  private static JsonLog queued(ByteArrayOutputStream out) {
    return JsonLog.queued(new AsyncAppender(), out);
  }

  private static JsonLog direct(ByteArrayOutputStream out) {
    return JsonLog.direct(ILoggingEvent::prepareForDeferredProcessing, out);
  }

  /** Returns what a request writes, without the one field that differs each time. */
  private static List<ObjectNode> lines(
      Function<ByteArrayOutputStream, JsonLog> newLog, Consumer<Logger> request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLog log = newLog.apply(out)) {
      request.accept(log.logger());
    }
    JsonMapper mapper = new JsonMapper();
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> (ObjectNode) mapper.readTree(line))
        .map(line -> line.without("@timestamp"))
        .toList();
  }

  private static List<String> summaries(List<ObjectNode> lines) {
    return lines.stream()
        .map(line ->
            "%s %s: %s"
                .formatted(
                    line.path("request_id").asString("no id"),
                    line.path("image").asString("no image"),
                    line.path("message").asString("no message")))
        .toList();
  }
}
