package facts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.status.Status;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;

/** A log behind logback's queue. The writer writes only when the test lets it. */
final class QueuedLog implements AutoCloseable {

  private final AsyncAppender queue = new AsyncAppender();
  private final Writer writer;
  private final Logger logger;

  /**
   * Starts one.
   *
   * @param form makes a line from an event, on the writer's thread
   */
  QueuedLog(LoggerContext context, Function<ILoggingEvent, String> form) {
    this(context, form, queue -> {});
  }

  /**
   * Starts one.
   *
   * @param form makes a line from an event, on the writer's thread
   * @param settings what differs from the queue's defaults
   */
  QueuedLog(
      LoggerContext context,
      Function<ILoggingEvent, String> form,
      Consumer<AsyncAppender> settings) {
    writer = new Writer(form);
    writer.setContext(context);
    writer.start();
    queue.setContext(context);
    queue.setMaxFlushTime(10_000);
    settings.accept(queue);
    queue.addAppender(writer);
    queue.start();
    ch.qos.logback.classic.Logger asyncLogger = context.getLogger("imageserver");
    asyncLogger.addAppender(queue);
    logger = asyncLogger;
  }

  Logger logger() {
    return logger;
  }

  AsyncAppender queue() {
    return queue;
  }

  /** Waits until the writer holds an event and cannot go on. */
  void awaitHeldWriter() {
    Eventually.isTrue(writer.mayWrite::hasQueuedThreads, "The writer did not take an event");
  }

  /** Lets the writer write one event, and waits until it holds the next one. */
  void writeOne() {
    int written = writer.lines.size();
    writer.mayWrite.release();
    Eventually.isTrue(() -> writer.lines.size() == written + 1, "The writer did not write");
    awaitHeldWriter();
  }

  /** Lets the writer write all events, those that are logged later as well. */
  void letWriterGoOn() {
    writer.mayWrite.release(Short.MAX_VALUE);
  }

  /** Lets the writer go on, ends the queue, and returns all lines. */
  List<String> lines() {
    close();
    assertTrue(
        statuses().contains("Queue flush finished successfully within timeout."),
        "The writer did not write all events within 10 s");
    return List.copyOf(writer.lines);
  }

  /** What logback says about the queue. */
  List<String> statuses() {
    return queue.getStatusManager().getCopyOfStatusList().stream().map(Status::getMessage).toList();
  }

  @Override
  public void close() {
    letWriterGoOn();
    queue.stop();
  }

  private static final class Writer extends UnsynchronizedAppenderBase<ILoggingEvent> {

    private final Semaphore mayWrite = new Semaphore(0);
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Function<ILoggingEvent, String> form;

    private Writer(Function<ILoggingEvent, String> form) {
      this.form = form;
    }

    @Override
    protected void append(ILoggingEvent event) {
      mayWrite.acquireUninterruptibly();
      lines.add(form.apply(event));
    }
  }
}
