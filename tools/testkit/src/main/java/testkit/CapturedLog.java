package testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/**
 * Everything that is logged at INFO or above between {@link #open()} and {@link #close()}, read on
 * the thread that logs it, because what is around an event there is gone a moment later.
 */
public final class CapturedLog implements AutoCloseable {

  private final List<LogLine> lines = new CopyOnWriteArrayList<>();
  private final Logger root;
  private final Appender<ILoggingEvent> appender;

  private CapturedLog(LoggerContext context) {
    root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    appender =
        new UnsynchronizedAppenderBase<>() {
          @Override
          protected void append(ILoggingEvent event) {
            lines.add(LogLine.of(event));
          }
        };
    appender.setContext(context);
    appender.start();
  }

  /** Starts to capture. */
  public static CapturedLog open() {
    CapturedLog log = new CapturedLog((LoggerContext) LoggerFactory.getILoggerFactory());
    log.root.setLevel(Level.INFO);
    log.root.addAppender(log.appender);
    return log;
  }

  /** Returns what was logged so far, in order. */
  public List<LogLine> lines() {
    return List.copyOf(lines);
  }

  /**
   * Returns the lines that are about one image, in order.
   *
   * @param image the image's name, as the lines' {@code image} field gives it
   */
  public List<LogLine> linesAbout(String image) {
    return lines.stream().filter(line -> line.isAbout(image)).toList();
  }

  @Override
  public void close() {
    root.detachAppender(appender);
    appender.stop();
  }
}
