package imageserver;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.spi.ILoggingEvent;
import org.slf4j.MDC;

/** Puts the request's id into the MDC while an event copies it, then queues the event. */
public final class RequestContextAppender extends AsyncAppender {

  @Override
  protected void preprocess(ILoggingEvent event) {
    if (!RequestContext.isBound()) {
      super.preprocess(event);
      return;
    }
    try (var entry = MDC.putCloseable("request_id", RequestContext.requestId())) {
      super.preprocess(event);
    }
  }
}
