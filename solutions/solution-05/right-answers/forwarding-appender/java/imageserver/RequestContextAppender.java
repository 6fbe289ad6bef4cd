package imageserver;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.AppenderAttachableImpl;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.slf4j.event.KeyValuePair;

/** Adds the request's id to each event on the thread that logs, and passes the event on. */
public final class RequestContextAppender extends UnsynchronizedAppenderBase<ILoggingEvent>
    implements AppenderAttachable<ILoggingEvent> {

  private final AppenderAttachableImpl<ILoggingEvent> next = new AppenderAttachableImpl<>();

  @Override
  protected void append(ILoggingEvent event) {
    if (RequestContext.isBound()) {
      List<KeyValuePair> pairs =
          new ArrayList<>(Objects.requireNonNullElse(event.getKeyValuePairs(), List.of()));
      pairs.add(new KeyValuePair("request_id", RequestContext.requestId()));
      ((LoggingEvent) event).setKeyValuePairs(pairs);
    }
    next.appendLoopOnAppenders(event);
  }

  /** The queue behind is emptied when it is stopped, and only this class stops it. */
  @Override
  public void stop() {
    next.detachAndStopAllAppenders();
    super.stop();
  }

  @Override
  public void addAppender(Appender<ILoggingEvent> appender) {
    next.addAppender(appender);
  }

  @Override
  public Iterator<Appender<ILoggingEvent>> iteratorForAppenders() {
    return next.iteratorForAppenders();
  }

  @Override
  public Appender<ILoggingEvent> getAppender(String name) {
    return next.getAppender(name);
  }

  @Override
  public boolean isAttached(Appender<ILoggingEvent> appender) {
    return next.isAttached(appender);
  }

  @Override
  public void detachAndStopAllAppenders() {
    next.detachAndStopAllAppenders();
  }

  @Override
  public boolean detachAppender(Appender<ILoggingEvent> appender) {
    return next.detachAppender(appender);
  }

  @Override
  public boolean detachAppender(String name) {
    return next.detachAppender(name);
  }
}
