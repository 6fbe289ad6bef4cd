package pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import timeline.event.Event;

/** Shows which request a line of a log is taken to belong to. */
class JsonLogTest {

  private static final String LINE =
      "{\"@timestamp\":\"2026-11-24T10:00:00.%03dZ\",\"message\":\"%s\",\"thread_name\":\"%s\"%s}\n";

  private final JsonLog log = new JsonLog("request_id", "image");

  @Test
  void a_line_belongs_to_the_request_whose_first_line_names_the_same_image() {
    String lines =
        LINE.formatted(0, "Started", "request-0", fields("req-0", "cat.png"))
            + LINE.formatted(7, "Processing", "worker-0", fields("req-1", "cat.png"));

    assertEquals(
        List.of(
            Event.line(0, "request-0", "req-0", "req-0", "Started"),
            Event.line(7, "worker-0", "req-0", "req-1", "Processing")),
        log.read(lines));
  }

  @Test
  void a_line_without_image_and_id_belongs_to_no_request() {
    assertEquals(
        List.of(Event.line(0, "main", null, null, "The server starts")),
        log.read(LINE.formatted(5, "The server starts", "main", "")));
  }

  @Test
  void a_line_that_is_not_json_is_named_by_its_number() {
    String lines = LINE.formatted(0, "Started", "main", "") + "Exception in thread main\n";

    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> log.read(lines));
    assertTrue(refused.getMessage().startsWith("Line 2 is not JSON"), refused.getMessage());
  }

  @Test
  void a_line_without_a_thread_is_named_by_its_number() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> log.read("{\"@timestamp\":\"2026-11-24T10:00:00Z\",\"message\":\"Started\"}"));
    assertEquals("Line 1 has no field thread_name", refused.getMessage());
  }

  private static String fields(String id, String image) {
    return ",\"request_id\":\"%s\",\"image\":\"%s\"".formatted(id, image);
  }
}
