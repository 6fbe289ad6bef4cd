package imageserver;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.ArrayList;
import java.util.List;
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
    // The event shares its list with the caller's line builder, which may log again.
    List<KeyValuePair> pairs = new ArrayList<>();
    if (event.getKeyValuePairs() != null) {
      pairs.addAll(event.getKeyValuePairs());
    }
    pairs.add(new KeyValuePair("request_id", RequestContext.requestId()));
    event.setKeyValuePairs(pairs);
  }
}
