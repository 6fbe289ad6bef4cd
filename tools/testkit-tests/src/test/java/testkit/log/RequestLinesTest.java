package testkit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import testkit.FailedRun;

class RequestLinesTest {

  private static final Logger logger = LoggerFactory.getLogger(RequestLinesTest.class);
  private static final String STARTED = "Started request";
  private static final String QUERY = "Executing DB query";
  private static final String PROCESSING = "Processing image in thread";
  private static final String FINISHED = "Finished request successfully";

  private final CapturedLog log = CapturedLog.open();
  private final RequestLines lines =
      new RequestLines(log, "It is shared.", "It was not passed on.", "RequestHandler.java");

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void four_lines_in_their_order_with_their_own_id_are_right() {
    request("req-1", "cat.png", STARTED, QUERY, PROCESSING, FINISHED);

    lines.mustBelongTo("req-1", "cat.png");
  }

  @Test
  void lines_of_other_requests_in_between_do_not_matter() {
    request("req-1", "cat.png", STARTED, QUERY);
    request("req-2", "dog.png", STARTED, QUERY, PROCESSING, FINISHED);
    request("req-1", "cat.png", PROCESSING, FINISHED);

    lines.mustBelongTo("req-1", "cat.png");
    lines.mustBelongTo("req-2", "dog.png");
  }

  @Test
  void the_class_that_writes_the_line_is_the_one_to_open() {
    RequestLines linesOfClasses =
        new RequestLines(log, "It is shared.", "It was not passed on.", RequestLines.WRITER);
    request("req-2", "cat.png", STARTED);

    AssertionError failed =
        assertThrows(AssertionError.class, () -> linesOfClasses.mustBelongTo("req-1", "cat.png"));
    assertTrue(
        failed.getMessage().contains("Open: src/main/java/testkit/log/RequestLinesTest.java"),
        failed.getMessage());
  }

  @Test
  void of_lines_that_two_requests_share_it_is_the_class_that_writes_them() {
    RequestLines linesOfClasses =
        new RequestLines(log, "It is shared.", "It was not passed on.", RequestLines.WRITER);
    request("req-2", "cat.png", STARTED);
    request("req-2", "cat.png", STARTED);

    AssertionError failed =
        assertThrows(
            AssertionError.class,
            () -> linesOfClasses.mustBeSharedBy(Set.of("req-1", "req-2"), "cat.png"));
    assertTrue(
        failed.getMessage().contains("Open: src/main/java/testkit/log/RequestLinesTest.java"),
        failed.getMessage());
  }

  @Test
  void a_leak_is_told_with_the_run_that_it_was_seen_in() {
    request("req-1", "cat.png", STARTED);
    request("none", "dog.png", STARTED);
    request("req-2", "cat.png", FINISHED);

    FailedRun failed = assertThrows(FailedRun.class, () -> lines.mustBelongTo("req-1", "cat.png"));
    assertEquals(
        List.of("req-1 in req-1", "null in null", "req-2 in req-1"),
        failed.events().stream().map(event -> event.id() + " in " + event.work()).toList());
  }

  @Test
  void a_line_that_names_another_request_is_found() {
    request("req-1", "cat.png", STARTED, QUERY);
    request("req-2", "cat.png", PROCESSING);
    request("req-1", "cat.png", FINISHED);

    mustSay(
        "cat.png was requested by req-1, but its line \"Processing image in thread\" says"
            + " request_id=req-2 (thread \""
            + Thread.currentThread().getName()
            + "\").",
        "Why:  It is shared.",
        "Open: RequestHandler.java",
        () -> lines.mustBelongTo("req-1", "cat.png"));
  }

  @Test
  void a_thread_that_takes_its_work_for_somebody_else_is_found() {
    request("req-1", "cat.png", STARTED, QUERY);
    line("req-1", "cat.png").addKeyValue("thread_context_id", "req-2").log(PROCESSING);
    request("req-1", "cat.png", FINISHED);

    mustSay(
        "its line \"Processing image in thread\" says thread_context_id=req-2",
        () -> lines.mustBelongTo("req-1", "cat.png"));
  }

  @Test
  void a_mismatch_that_the_program_reports_is_found() {
    request("req-1", "cat.png", STARTED, QUERY, PROCESSING);
    logger
        .atError()
        .addKeyValue("actual_global_id", "req-2")
        .addKeyValue("image", "cat.png")
        .log("Finished request - CONTEXT MISMATCH");

    mustSay(
        "its line \"Finished request - CONTEXT MISMATCH\" says actual_global_id=req-2",
        () -> lines.mustBelongTo("req-1", "cat.png"));
  }

  @Test
  void a_line_without_an_id_is_found() {
    request("req-1", "cat.png", STARTED);
    logger.atInfo().addKeyValue("image", "cat.png").log(QUERY);
    request("req-1", "cat.png", PROCESSING, FINISHED);

    mustSay(
        "cat.png was requested by req-1, but its line \"Executing DB query\" has no field"
            + " request_id.",
        "Why:  It was not passed on.",
        "Open: RequestHandler.java",
        () -> lines.mustBelongTo("req-1", "cat.png"));
  }

  @Test
  void work_that_does_not_say_whose_its_thread_takes_it_for_is_found() {
    request("req-1", "cat.png", STARTED, QUERY);
    line("req-1", "cat.png").log(PROCESSING);
    request("req-1", "cat.png", FINISHED);

    mustSay(
        "its line \"Processing image in thread\" has no field thread_context_id.",
        () -> lines.mustBelongTo("req-1", "cat.png"));
  }

  @Test
  void the_hint_is_the_one_that_the_judge_was_made_for() {
    RequestLines other =
        new RequestLines(log, "It is shared.", "It was not passed on.", "Thumbnailer.java", 3);

    mustSay("has 0", "Why:", "Hint: number 3", () -> other.mustBelongTo("req-1", "cat.png"));
  }

  @Test
  void a_line_that_is_missing_at_the_end_is_found() {
    request("req-1", "cat.png", STARTED, QUERY, PROCESSING);

    mustSay(
        "req-1 should have one line \"Finished request successfully\" about cat.png, but it has 0",
        () -> lines.mustBelongTo("req-1", "cat.png"));
  }

  @Test
  void a_line_that_is_missing_in_the_middle_is_found() {
    request("req-1", "cat.png", STARTED, PROCESSING, FINISHED);

    mustSay(
        "req-1 should have one line \"Executing DB query\" about cat.png, but it has 0",
        () -> lines.mustBelongTo("req-1", "cat.png"));
  }

  @Test
  void a_request_without_any_line_is_found() {
    mustSay(
        "req-1 should have one line \"Started request\" about cat.png, but it has 0",
        () -> lines.mustBelongTo("req-1", "cat.png"));
  }

  @Test
  void a_line_too_many_is_found() {
    request("req-1", "cat.png", STARTED, QUERY, PROCESSING, FINISHED, FINISHED);

    mustSay(
        "req-1 should have one line \"Finished request successfully\" about cat.png, but it has 2",
        () -> lines.mustBelongTo("req-1", "cat.png"));
  }

  @Test
  void lines_of_the_learners_own_are_allowed() {
    request("req-1", "cat.png", "Arrived", STARTED, QUERY, PROCESSING, "Sent", FINISHED, "Gone");

    lines.mustBelongTo("req-1", "cat.png");
  }

  @Test
  void a_line_at_another_level_is_found() {
    request("req-1", "cat.png", STARTED, QUERY, PROCESSING);
    logger
        .atWarn()
        .addKeyValue("request_id", "req-1")
        .addKeyValue("image", "cat.png")
        .log(FINISHED);

    mustSay(
        "The line \"Finished request successfully\" has the level WARN.",
        () -> lines.mustBelongTo("req-1", "cat.png"));
  }

  @Test
  void an_id_that_is_made_up_for_each_line_is_found() {
    request("id-a", "connection check", QUERY);
    request("id-b", "connection check", QUERY);

    mustSay(
        "its lines say request_id=id-a and request_id=id-b",
        () -> lines.mustBelongToNobody("connection check", Set.of("req-1"), "It was left.", 2));
  }

  @Test
  void an_id_that_is_part_of_a_text_is_found() {
    request("none, last: req-1", "connection check", QUERY);

    mustSay(
        "says request_id=none, last: req-1",
        () -> lines.mustBelongToNobody("connection check", Set.of("req-1"), "It was left.", 2));
  }

  @Test
  void an_empty_id_is_found() {
    request("", "connection check", QUERY);

    mustSay(
        "There is no id outside a request. Write the word none, or leave the field out.",
        () -> lines.mustBelongToNobody("connection check", Set.of("req-1"), "It was left.", 2));
  }

  @Test
  void the_query_and_the_work_may_come_in_any_order() {
    request("req-1", "cat.png", STARTED, PROCESSING, QUERY, FINISHED);

    lines.mustBelongTo("req-1", "cat.png");
  }

  @Test
  void a_first_line_that_is_not_the_first_is_found() {
    request("req-1", "cat.png", QUERY, STARTED, PROCESSING, FINISHED);

    mustSay(
        "The lines of req-1 should go from \"Started request\"",
        () -> lines.mustBelongTo("req-1", "cat.png"));
  }

  @Test
  void a_last_line_that_is_not_the_last_is_found() {
    request("req-1", "cat.png", STARTED, QUERY, FINISHED, PROCESSING);

    mustSay(
        "to \"Finished request successfully\"; they are: [INFO \"Started request\"",
        () -> lines.mustBelongTo("req-1", "cat.png"));
  }

  @Test
  void a_request_that_fails_has_three_lines() {
    request("req-1", "cat.png", STARTED, QUERY, PROCESSING);

    lines.upToTheFailureMustBelongTo("req-1", "cat.png");
  }

  @Test
  void a_request_that_fails_does_not_say_that_it_finished() {
    request("req-1", "cat.png", STARTED, QUERY, PROCESSING, FINISHED);

    mustSay(
        "The lines of req-1 should go from \"Started request\" to \"Processing image in thread\"",
        () -> lines.upToTheFailureMustBelongTo("req-1", "cat.png"));
  }

  @Test
  void requests_for_the_same_image_have_each_line_once_each() {
    for (String message : List.of(STARTED, QUERY, PROCESSING, FINISHED)) {
      request("req-2", "cat.png", message);
      request("req-1", "cat.png", message);
    }

    lines.mustBeSharedBy(Set.of("req-1", "req-2"), "cat.png");
  }

  @Test
  void an_id_that_two_requests_for_the_same_image_share_is_found() {
    request("req-1", "cat.png", STARTED, QUERY, PROCESSING, FINISHED);
    request("req-2", "cat.png", STARTED);
    request("req-1", "cat.png", QUERY, PROCESSING, FINISHED);

    mustSay(
        "req-1 and req-2 asked for cat.png, each once, but the lines \"Executing DB query\" about"
            + " it say request_id=req-1 and request_id=req-1.",
        () -> lines.mustBeSharedBy(Set.of("req-1", "req-2"), "cat.png"));
  }

  @Test
  void a_line_that_belongs_to_nobody_may_have_no_id_or_one_of_its_own() {
    logger.atInfo().addKeyValue("image", "connection check").log(QUERY);
    request("none", "connection check", QUERY);

    lines.mustBelongToNobody("connection check", Set.of("req-1"), "It was left behind.", 2);
  }

  @Test
  void an_id_that_is_null_is_found() {
    request(null, "connection check", QUERY);

    mustSay(
        "The connection check belongs to no request, and its line \"Executing DB query\" says"
            + " request_id=null.",
        () ->
            lines.mustBelongToNobody(
                "connection check", Set.of("req-1"), "It was left behind.", 2));
  }

  @Test
  void a_null_id_in_a_requests_line_is_an_id_that_is_missing() {
    request("req-1", "cat.png", STARTED);
    request(null, "cat.png", QUERY);

    mustSay(
        "its line \"Executing DB query\" says request_id=null",
        "Why:  It was not passed on.",
        "Open: RequestHandler.java",
        () -> lines.mustBelongTo("req-1", "cat.png"));
  }

  @Test
  void an_id_that_was_left_behind_is_found() {
    request("req-1", "connection check", QUERY);

    mustSay(
        "The connection check belongs to no request, but its line \"Executing DB query\" says"
            + " request_id=req-1",
        "Why:  It was left behind.",
        "Hint: number 2",
        () ->
            lines.mustBelongToNobody(
                "connection check", Set.of("req-1"), "It was left behind.", 2));
  }

  @Test
  void a_line_that_belongs_to_nobody_has_to_be_there() {
    mustSay(
        "There is no line about the connection check.",
        () ->
            lines.mustBelongToNobody(
                "connection check", Set.of("req-1"), "It was left behind.", 2));
  }

  private static void request(String id, String image, String... messages) {
    for (String message : messages) {
      LoggingEventBuilder line = line(id, image);
      if (message.equals(PROCESSING)) {
        line.addKeyValue("thread_context_id", id);
      }
      line.log(message);
    }
  }

  private static LoggingEventBuilder line(String id, String image) {
    return logger.atInfo().addKeyValue("request_id", id).addKeyValue("image", image);
  }

  private static void mustSay(String what, Runnable judgement) {
    mustSay(what, "Why:", "Hint:", judgement);
  }

  private static void mustSay(String what, String why, String where, Runnable judgement) {
    String message = assertThrows(AssertionError.class, judgement::run).getMessage();

    for (String part : List.of(what, why, where)) {
      assertTrue(message.contains(part), () -> "\"" + part + "\" is not said in:\n" + message);
    }
  }
}
