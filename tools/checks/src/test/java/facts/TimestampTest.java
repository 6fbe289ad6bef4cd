package facts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.TimeZone;
import java.util.function.Consumer;
import net.logstash.logback.encoder.LogstashEncoder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Backs step 5's README, "What you should see": "The solution writes its times in UTC". Without
 * that setting the encoder uses the time zone of the JVM.
 */
class TimestampTest {

  private static final String DATE_AND_TIME =
      ".*\"@timestamp\":\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?";

  private final LoggerContext context = LogSetUp.context();
  private final TimeZone zone = TimeZone.getDefault();

  @BeforeEach
  void beInNepal() {
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
  }

  @AfterEach
  void beBack() {
    TimeZone.setDefault(zone);
  }

  @Test
  void the_timestamp_has_the_offset_of_the_jvms_zone() {
    mustMatch(DATE_AND_TIME + "\\+05:45\".*", encoder -> {});
  }

  @Test
  void in_a_jvm_in_utc_the_timestamp_ends_with_z() {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));

    mustMatch(DATE_AND_TIME + "Z\".*", encoder -> {});
  }

  @Test
  void with_the_time_zone_utc_in_the_configuration_the_timestamp_ends_with_z_everywhere() {
    mustMatch(DATE_AND_TIME + "Z\".*", encoder -> encoder.setTimeZone("UTC"));
  }

  private void mustMatch(String expected, Consumer<LogstashEncoder> settings) {
    LoggingEvent event =
        new LoggingEvent(
            "", context.getLogger("imageserver"), Level.INFO, "Started request", null, null);
    String line = LogSetUp.json(context, settings).apply(event);

    assertTrue(line.matches(expected), line);
  }
}
