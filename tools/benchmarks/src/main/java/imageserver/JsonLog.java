package imageserver;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.io.OutputStream;
import java.util.function.Consumer;
import net.logstash.logback.encoder.LogstashEncoder;
import org.slf4j.Logger;
import org.slf4j.MDC;

/**
 * A logging set-up that writes JSON to a stream. Encoder and queue have the settings of step 5's
 * {@code logback.xml}.
 */
final class JsonLog implements AutoCloseable {

  private final LoggerContext context = new LoggerContext();

  private JsonLog() {
    context.setMDCAdapter(MDC.getMDCAdapter());
  }

  /** Logs through a queue: another thread encodes the lines. */
  static JsonLog queued(AsyncAppender queue, OutputStream out) {
    JsonLog log = new JsonLog();
    queue.setContext(log.context); // addAppender reports to it
    queue.setDiscardingThreshold(0);
    queue.setMaxFlushTime(0);
    queue.addAppender(log.encoderTo(out));
    log.start(queue);
    return log;
  }

  /**
   * Logs without a queue: the calling thread encodes the lines.
   *
   * @param preprocess what the calling thread does with an event before it would queue the event
   */
  static JsonLog direct(Consumer<ILoggingEvent> preprocess, OutputStream out) {
    JsonLog log = new JsonLog();
    Appender<ILoggingEvent> encoder = log.encoderTo(out);
    log.start(
        new UnsynchronizedAppenderBase<>() {
          @Override
          protected void append(ILoggingEvent event) {
            preprocess.accept(event);
            encoder.doAppend(event);
          }
        });
    return log;
  }

  Logger logger() {
    return context.getLogger("imageserver.RequestHandler");
  }

  /** Writes what is still queued, and stops. */
  @Override
  public void close() {
    context.stop();
  }

  private Appender<ILoggingEvent> encoderTo(OutputStream out) {
    LogstashEncoder encoder = new LogstashEncoder();
    encoder.setContext(context);
    encoder.setTimeZone("UTC");
    encoder.start();
    OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
    appender.setContext(context);
    appender.setEncoder(encoder);
    appender.setOutputStream(out);
    appender.start();
    return appender;
  }

  private void start(Appender<ILoggingEvent> appender) {
    appender.setContext(context);
    appender.start();
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
  }
}
