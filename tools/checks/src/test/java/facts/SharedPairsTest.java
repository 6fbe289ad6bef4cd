package facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Backs step 5's README, task 1, on the list of an event's fields: "Give it a new list. The object
 * that {@code atInfo()} returned still has the old list, and may log a second line with it."
 */
class SharedPairsTest {

  private static final KeyValuePair ID = new KeyValuePair("request_id", "req-1");

  private final LoggerContext context = LogSetUp.context();
  private final Logger logger = context.getLogger("imageserver");
  private final List<ILoggingEvent> events = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  @Test
  void each_event_of_a_builder_gets_the_pairs_that_were_added_to_the_events_before() {
    logThrice(LogSetUp.text(context, "%kvp{NONE}"), event -> event.addKeyValuePair(ID));

    assertEquals(
        List.of(
            "image=cat.png request_id=req-1",
            "image=cat.png request_id=req-1 request_id=req-1",
            "image=cat.png request_id=req-1 request_id=req-1 request_id=req-1"),
        lines);
  }

  @Test
  void the_events_before_change_as_well_when_they_are_still_in_a_queue() {
    logThrice(event -> "", event -> event.addKeyValuePair(ID));

    assertEquals(
        "image=cat.png request_id=req-1 request_id=req-1 request_id=req-1",
        LogSetUp.text(context, "%kvp{NONE}").apply(events.getFirst()));
  }

  @Test
  void the_json_encoder_writes_the_key_as_often_as_the_list_has_it() {
    logThrice(LogSetUp.json(context), event -> event.addKeyValuePair(ID));

    assertEquals(
        List.of(1, 2, 3),
        lines.stream().map(line -> line.split("\"request_id\":\"req-1\"", -1).length - 1).toList());
  }

  @Test
  void an_appender_that_copies_the_list_first_adds_the_pair_once() {
    logThrice(
        LogSetUp.text(context, "%kvp{NONE}"),
        event -> {
          event.setKeyValuePairs(new ArrayList<>(event.getKeyValuePairs()));
          event.addKeyValuePair(ID);
        });

    assertEquals(List.of("image=cat.png request_id=req-1"), lines.stream().distinct().toList());
  }

  private void logThrice(Function<ILoggingEvent, String> form, Consumer<LoggingEvent> addition) {
    UnsynchronizedAppenderBase<ILoggingEvent> appender =
        new UnsynchronizedAppenderBase<>() {
          @Override
          protected void append(ILoggingEvent event) {
            addition.accept((LoggingEvent) event);
            events.add(event);
            lines.add(form.apply(event));
          }
        };
    appender.setContext(context);
    appender.start();
    logger.addAppender(appender);
    LoggingEventBuilder builder = logger.atInfo().addKeyValue("image", "cat.png");
    builder.log("Started request");
    builder.log("Decoded image");
    builder.log("Finished request successfully");
  }
}
