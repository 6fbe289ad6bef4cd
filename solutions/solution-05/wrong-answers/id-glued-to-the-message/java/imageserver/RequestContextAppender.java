package imageserver;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.AppenderAttachableImpl;
import java.util.Iterator;

/** Passes every event on with the request's id at the end of its message. */
public final class RequestContextAppender extends UnsynchronizedAppenderBase<ILoggingEvent>
    implements AppenderAttachable<ILoggingEvent> {

  private final AppenderAttachableImpl<ILoggingEvent> next = new AppenderAttachableImpl<>();

  @Override
  protected void append(ILoggingEvent event) {
    next.appendLoopOnAppenders(RequestContext.isBound() ? withId(event) : event);
  }

  private ILoggingEvent withId(ILoggingEvent event) {
    LoggingEvent copy = new LoggingEvent();
    copy.setLoggerContext((LoggerContext) getContext());
    copy.setLoggerName(event.getLoggerName());
    copy.setLevel(event.getLevel());
    copy.setInstant(event.getInstant());
    copy.setThreadName(event.getThreadName());
    copy.setMessage(event.getFormattedMessage() + " request_id=" + RequestContext.requestId());
    copy.setKeyValuePairs(event.getKeyValuePairs());
    if (event.getThrowableProxy() != null) {
      copy.setThrowableProxy((ThrowableProxy) event.getThrowableProxy());
    }
    return copy;
  }

  @Override
  public void addAppender(ch.qos.logback.core.Appender<ILoggingEvent> appender) {
    next.addAppender(appender);
  }

  @Override
  public Iterator<ch.qos.logback.core.Appender<ILoggingEvent>> iteratorForAppenders() {
    return next.iteratorForAppenders();
  }

  @Override
  public ch.qos.logback.core.Appender<ILoggingEvent> getAppender(String name) {
    return next.getAppender(name);
  }

  @Override
  public boolean isAttached(ch.qos.logback.core.Appender<ILoggingEvent> appender) {
    return next.isAttached(appender);
  }

  @Override
  public void detachAndStopAllAppenders() {
    next.detachAndStopAllAppenders();
  }

  @Override
  public boolean detachAppender(ch.qos.logback.core.Appender<ILoggingEvent> appender) {
    return next.detachAppender(appender);
  }

  @Override
  public boolean detachAppender(String name) {
    return next.detachAppender(name);
  }
}
