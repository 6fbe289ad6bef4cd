package pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import timeline.event.Event;
import timeline.event.Event.Kind;

/** Shows that events are what their schema says, and that a file that has others is refused. */
class EventFileTest {

  private static final List<Event> EVENTS =
      List.of(
          new Event(Kind.BEGIN, 0, "request-0", "req-0", null, null, null),
          Event.line(1, "request-0", "req-0", "req-0", "Started \"request\""),
          new Event(Kind.SUBMIT, 2, "request-0", "req-0", null, null, "1"),
          new Event(Kind.RUN, 3, "worker-0", "req-0", null, null, "1"),
          Event.line(4, "worker-0", "req-0", null, "Processing"),
          new Event(Kind.END, 5, "request-0", "req-0", null, null, null),
          Event.line(6, "main", null, null, "The server stops"));

  @Test
  void what_was_written_is_read_back() {
    assertEquals(EVENTS, EventFile.read(EventFile.write(EVENTS)));
  }

  @Test
  void each_line_is_what_the_schema_says() throws IOException {
    Schema schema = schema();
    for (String line : EventFile.write(EVENTS).lines().toList()) {
      assertEquals(List.of(), schema.validate(line, InputFormat.JSON), line);
    }
  }

  @Test
  void the_schema_refuses_a_line_without_a_message() throws IOException {
    String line = "{\"kind\":\"line\",\"millis\":1,\"thread\":\"main\"}";

    assertEquals(1, schema().validate(line, InputFormat.JSON).size());
  }

  @Test
  void a_line_that_is_not_an_event_is_named_by_its_number() {
    String lines = EventFile.write(EVENTS.subList(0, 1)) + "{\"kind\":\"lost\"}\n";

    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> EventFile.read(lines));
    assertTrue(refused.getMessage().startsWith("Line 2 is not an event"), refused.getMessage());
  }

  private static Schema schema() throws IOException {
    try (InputStream in = EventFile.class.getResourceAsStream("/pictures/event.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
