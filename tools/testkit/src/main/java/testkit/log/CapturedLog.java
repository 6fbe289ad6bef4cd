package testkit.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Everything that is logged at INFO or above between {@link #open()} and {@link #close()}, read on
 * the thread that logs it, because what is around an event there is gone a moment later.
 */
public final class CapturedLog implements AutoCloseable {

  private final List<LogLine> lines = new CopyOnWriteArrayList<>();
  private final Logger root;
  private final Appender<ILoggingEvent> appender;
  private final AtomicReference<Interruption> interruption = new AtomicReference<>();
  private final TurboFilter interrupter;

  private CapturedLog(LoggerContext context) {
    root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    appender =
        new UnsynchronizedAppenderBase<>() {
          @Override
          protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.INFO)) {
              lines.add(LogLine.of(event));
              interruption.updateAndGet(CapturedLog::oneLineLess);
            }
          }
        };
    appender.setContext(context);
    appender.start();
    interrupter =
        new TurboFilter() {
          @Override
          public FilterReply decide(
              Marker marker,
              Logger logger,
              Level level,
              String format,
              Object[] params,
              Throwable thrown) {
            runIfDue(interruption.get());
            return FilterReply.NEUTRAL;
          }
        };
    interrupter.setContext(context);
    interrupter.start();
  }

  /** Starts to capture. */
  public static CapturedLog open() {
    CapturedLog log = new CapturedLog((LoggerContext) LoggerFactory.getILoggerFactory());
    log.root.setLevel(Level.INFO);
    log.root.addAppender(log.appender);
    log.root.getLoggerContext().addTurboFilter(log.interrupter);
    return log;
  }

  /**
   * Runs something when a thread is about to log one of the next lines: inside {@code
   * log.atInfo()}, before the line's fields are read, where another thread may always get in
   * between. Use it while one request runs; the request may use several threads.
   *
   * @param number which of the lines from now on, from 1
   * @param work what to run, on the thread that logs
   */
  public void beforeLine(int number, Runnable work) {
    interruption.set(new Interruption(number - 1, work));
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
    root.getLoggerContext().getTurboFilterList().remove(interrupter);
    root.detachAppender(appender);
    appender.stop();
  }

  private static Interruption oneLineLess(Interruption interruption) {
    return interruption == null
        ? null
        : new Interruption(interruption.linesLeft - 1, interruption.work);
  }

  private void runIfDue(Interruption due) {
    // Not again for the lines that other threads write while the work runs.
    if (due != null && due.linesLeft == 0 && interruption.compareAndSet(due, null)) {
      due.work.run();
    }
  }

  private record Interruption(int linesLeft, Runnable work) {}
}
