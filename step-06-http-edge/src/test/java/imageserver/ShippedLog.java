package imageserver;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import testkit.log.ShippedLogging;

/**
 * The lines that the application's own {@code logback.xml} makes of the events. Each event goes
 * through that set-up on the thread that logs it, as it would outside a test.
 */
final class ShippedLog {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream standardOutput = System.out;
  private final LoggerContext shipped = new ShippedContext();
  private final Logger root;
  private final UnsynchronizedAppenderBase<ILoggingEvent> toShipped;

  private ShippedLog(LoggerContext tests) {
    root = tests.getLogger(Logger.ROOT_LOGGER_NAME);
    toShipped =
        new UnsynchronizedAppenderBase<>() {
          @Override
          protected void append(ILoggingEvent event) {
            Logger logger = shipped.getLogger(event.getLoggerName());
            if (logger.isEnabledFor(event.getLevel())) {
              logger.callAppenders(event);
            }
          }
        };
    toShipped.setContext(tests);
    toShipped.start();
  }

  /** Starts to write. Standard output is the log's until {@link #end}. */
  static ShippedLog begin() {
    ShippedLog log = new ShippedLog((LoggerContext) LoggerFactory.getILoggerFactory());
    System.setOut(new PrintStream(log.written, true, StandardCharsets.UTF_8));
    ShippedLogging.configure(log.shipped);
    log.root.setLevel(Level.INFO);
    log.root.addAppender(log.toShipped);
    return log;
  }

  /** Writes what is queued, and ends. */
  WrittenLines end() {
    root.detachAppender(toShipped);
    shipped.stop();
    System.setOut(standardOutput);
    return new WrittenLines(
        written.toString(StandardCharsets.UTF_8).lines().map(WrittenLine::of).toList());
  }

  /** Of a class beside the application's: logback finds the classes of a set-up where this is. */
  private static final class ShippedContext extends LoggerContext {}
}
