package facts;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import net.logstash.logback.encoder.LogstashEncoder;
import org.slf4j.MDC;

/** Makes the parts of a logging set-up that the other tests in this JVM do not see. */
final class LogSetUp {

  private LogSetUp() {}

  /** A context of its own, with the MDC that the whole JVM has. */
  static LoggerContext context() {
    LoggerContext context = new LoggerContext();
    context.setName("facts");
    context.setMDCAdapter(MDC.getMDCAdapter());
    return context;
  }

  /** Writes events as text. */
  static Function<ILoggingEvent, String> text(LoggerContext context, String pattern) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setPattern(pattern);
    encoder.setCharset(StandardCharsets.UTF_8);
    return started(encoder, context);
  }

  /** Writes events as JSON. */
  static Function<ILoggingEvent, String> json(LoggerContext context) {
    return json(context, encoder -> {});
  }

  /**
   * Writes events as JSON.
   *
   * @param settings what differs from the encoder's defaults
   */
  static Function<ILoggingEvent, String> json(
      LoggerContext context, Consumer<LogstashEncoder> settings) {
    LogstashEncoder encoder = new LogstashEncoder();
    settings.accept(encoder);
    return started(encoder, context);
  }

  private static Function<ILoggingEvent, String> started(
      Encoder<ILoggingEvent> encoder, LoggerContext context) {
    encoder.setContext(context);
    encoder.start();
    return event -> new String(encoder.encode(event), StandardCharsets.UTF_8).stripTrailing();
  }
}
