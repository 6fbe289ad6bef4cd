package testkit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class CapturedLogTest {

  private static final Logger logger = LoggerFactory.getLogger(CapturedLogTest.class);

  private final CapturedLog log = CapturedLog.open();

  @AfterEach
  void close() {
    log.close();
    MDC.clear();
  }

  @Test
  void lines_are_kept_in_their_order_with_level_and_message() {
    logger.info("Started request");
    logger.error("Failed after {} ms", 17);

    assertEquals(
        List.of("INFO Started request", "ERROR Failed after 17 ms"),
        log.lines().stream().map(line -> line.level() + " " + line.message()).toList());
  }

  @Test
  void what_is_below_info_is_left_out() {
    logger.debug("a detail");

    assertEquals(List.of(), log.lines());
  }

  @Test
  void lines_of_every_thread_are_kept_with_its_name() throws InterruptedException {
    Thread.ofVirtual().name("request-7").start(() -> logger.info("Started request")).join();

    assertEquals("request-7", log.lines().getFirst().thread());
  }

  @Test
  void key_value_pairs_are_fields() {
    logger.atInfo().addKeyValue("image", "cat.png").addKeyValue("size", 3).log("Started request");

    LogLine line = log.lines().getFirst();
    assertEquals(Optional.of("cat.png"), line.field("image"));
    assertEquals(Optional.of("3"), line.field("size"));
  }

  @Test
  void a_pair_whose_value_is_null_says_null_as_a_log_file_does() {
    logger.atInfo().addKeyValue("request_id", (Object) null).log("Started request");

    assertEquals(Optional.of("null"), log.lines().getFirst().field("request_id"));
  }

  @Test
  void the_mdc_of_the_thread_that_logs_is_fields_even_when_it_is_read_later() {
    MDC.put("request_id", "req-1");
    logger.info("Started request");
    MDC.put("request_id", "req-2");

    assertEquals(Optional.of("req-1"), log.lines().getFirst().field("request_id"));
  }

  @Test
  void a_pair_of_the_line_itself_wins_over_the_mdc() {
    MDC.put("request_id", "req-1");
    logger.atInfo().addKeyValue("request_id", "req-2").log("Started request");

    assertEquals(Optional.of("req-2"), log.lines().getFirst().field("request_id"));
  }

  @Test
  void lines_about_an_image_are_those_whose_field_names_it() {
    logger.atInfo().addKeyValue("image", "cat.png").log("Started request");
    logger.atInfo().addKeyValue("image", "dog.png").log("Started request");
    logger.info("cat.png is only in the message");

    assertEquals(1, log.linesAbout("cat.png").size());
    assertTrue(log.linesAbout("cat.png").getFirst().isAbout("cat.png"));
  }

  @Test
  void what_is_logged_after_the_end_is_not_kept() {
    log.close();
    logger.info("Started request");

    assertEquals(List.of(), log.lines());
  }
}
