package facts;

import static net.logstash.logback.argument.StructuredArguments.keyValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/**
 * Backs step 5's README, "What exactly crosses over?": "The text of the message is made before the
 * event is queued, and so are the name of the thread and a copy of the MDC. The values of fields
 * cross by reference." {@link MdcTest} has the part about the MDC.
 */
class WhatCrossesTheQueueTest {

  private final LoggerContext context = LogSetUp.context();
  private final List<String> images = new ArrayList<>(List.of("cat.png"));

  @Test
  void the_message_is_formatted_before_the_log_call_returns() {
    String line = lineOf(text("%msg"), log -> log.info("Images {}", images));

    assertEquals("Images [cat.png]", line);
  }

  @Test
  void the_name_of_the_thread_is_the_callers() {
    String line = lineOf(text("%thread"), log -> log.info("Started request"));

    assertEquals(Thread.currentThread().getName(), line);
  }

  @Test
  void a_list_in_a_pair_that_is_changed_after_the_call_is_logged_changed_as_text() {
    String line = lineOf(text("%kvp"), log -> log.atInfo().addKeyValue("images", images).log());

    assertEquals("images=\"[cat.png, dog.png]\"", line);
  }

  @Test
  void a_list_in_a_pair_that_is_changed_after_the_call_is_logged_changed_as_json() {
    String line = lineOf(json(), log -> log.atInfo().addKeyValue("images", images).log());

    assertTrue(line.contains("\"images\":[\"cat.png\",\"dog.png\"]"), line);
  }

  @Test
  void an_argument_crosses_as_the_object_that_it_is() {
    String line =
        lineOf(
            event -> event.getFormattedMessage() + ", now " + event.getArgumentArray()[0],
            log -> log.info("Images {}", images));

    assertEquals("Images [cat.png], now [cat.png, dog.png]", line);
  }

  @Test
  void the_json_encoder_writes_an_argument_unchanged_in_the_message_and_changed_in_its_field() {
    String line = lineOf(json(), log -> log.info("Images {}", keyValue("images", images)));

    assertTrue(line.contains("\"message\":\"Images images=[cat.png]\""), line);
    assertTrue(line.contains("\"images\":[\"cat.png\",\"dog.png\"]"), line);
  }

  private String lineOf(Function<ILoggingEvent, String> form, Consumer<Logger> call) {
    try (QueuedLog log = new QueuedLog(context, form)) {
      call.accept(log.logger());
      images.add("dog.png");
      return log.lines().getFirst();
    }
  }

  private Function<ILoggingEvent, String> text(String pattern) {
    return LogSetUp.text(context, pattern);
  }

  private Function<ILoggingEvent, String> json() {
    return LogSetUp.json(context);
  }
}
