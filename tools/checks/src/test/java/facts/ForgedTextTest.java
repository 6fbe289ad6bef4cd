package facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

/**
 * Backs step 5's README, "Where is hostile text stopped?": "A JSON encoder does that by itself. A
 * pattern does not." Shows what gets through a pattern, and what a JSON string keeps.
 */
class ForgedTextTest {

  private static final KeyValuePair IMAGE = new KeyValuePair("image", "cat.png");

  private final LoggerContext context = LogSetUp.context();

  @Test
  void without_quotes_a_value_can_forge_fields() {
    LoggingEvent forged = event(id("req-7 request_id=req-0 image=cat.png"));
    LoggingEvent honest = event(id("req-7"), id("req-0"), IMAGE);

    assertEquals(text("%kvp{NONE}", honest), text("%kvp{NONE}", forged));
  }

  @Test
  void with_quotes_a_value_that_has_a_quote_can_forge_fields() {
    LoggingEvent forged = event(id("req-7\" request_id=\"req-0\" image=\"cat.png"));
    LoggingEvent honest = event(id("req-7"), id("req-0"), IMAGE);

    assertEquals(text("%kvp", honest), text("%kvp", forged));
  }

  @Test
  void a_line_feed_in_an_exceptions_message_starts_a_line() {
    LoggingEvent failed =
        event(new IOException("No image\n16:45:12.516 INFO  Finished request request_id=req-0"));

    assertEquals(
        List.of(
            "Request failed",
            "java.io.IOException: No image",
            "16:45:12.516 INFO  Finished request request_id=req-0"),
        text("%msg%n%ex{short}", failed).lines().limit(3).toList());
    assertEquals(
        "16:45:12.516 INFO  Finished request request_id=req-0",
        text("%msg%n", failed).lines().skip(2).findFirst().orElseThrow(),
        "A pattern without %ex ends with the stack trace all the same.");
  }

  @Test
  void a_pattern_that_replaces_control_characters_lets_u_202e_pass() {
    assertEquals(
        "cat?\u202Egnp", text("%replace(%msg){'[\\p{Cc}]', '?'}", event("cat\n\u202Egnp")));
  }

  @Test
  void a_pattern_that_replaces_format_characters_as_well_stops_u_202e() {
    assertEquals("cat?gnp", text("%replace(%msg){'[\\p{Cc}\\p{Cf}]', '?'}", event("cat\u202Egnp")));
  }

  @Test
  void the_json_encoder_escapes_what_could_end_a_string_or_a_line_of_ascii_and_no_more() {
    String line = LogSetUp.json(context).apply(event("\"\\\n\u001B \u0085\u009B\u2028\u202E"));

    assertTrue(line.contains("\\\"\\\\\\n\\u001B \u0085\u009B\u2028\u202E"), line);
  }

  private String text(String pattern, LoggingEvent event) {
    return LogSetUp.text(context, pattern).apply(event);
  }

  private static KeyValuePair id(String value) {
    return new KeyValuePair("request_id", value);
  }

  private LoggingEvent event(KeyValuePair... pairs) {
    LoggingEvent event = event("Started request");
    event.setKeyValuePairs(List.of(pairs));
    return event;
  }

  private LoggingEvent event(String message) {
    return event(message, null);
  }

  private LoggingEvent event(Throwable thrown) {
    return event("Request failed", thrown);
  }

  private LoggingEvent event(String message, Throwable thrown) {
    return new LoggingEvent(
        "", context.getLogger("imageserver"), Level.INFO, message, thrown, null);
  }
}
