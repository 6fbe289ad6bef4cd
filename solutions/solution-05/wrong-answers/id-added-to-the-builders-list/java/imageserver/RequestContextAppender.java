package imageserver;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.slf4j.event.KeyValuePair;

/** Puts the request's id into every event, still on the thread that logs; then queues it. */
public final class RequestContextAppender extends AsyncAppender {

  @Override
  protected void preprocess(ILoggingEvent event) {
    if (RequestContext.isBound()) {
      addRequestId((LoggingEvent) event);
    }
    super.preprocess(event);
  }

  private static void addRequestId(LoggingEvent event) {
    event.addKeyValuePair(new KeyValuePair("request_id", RequestContext.requestId()));
  }
}
