package imageserver;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.event.KeyValuePair;

/** Puts the request's ids into every event, still on the thread that logs; then queues it. */
public final class RequestContextAppender extends AsyncAppender {

  @Override
  protected void preprocess(ILoggingEvent event) {
    if (RequestContext.isBound()) {
      addIds((LoggingEvent) event);
    }
    super.preprocess(event);
  }

  private static void addIds(LoggingEvent event) {
    // The event shares its list with the caller's line builder, which may log again.
    List<KeyValuePair> pairs = new ArrayList<>();
    if (event.getKeyValuePairs() != null) {
      pairs.addAll(event.getKeyValuePairs());
    }
    RequestIds ids = RequestContext.ids();
    pairs.add(new KeyValuePair("request_id", ids.requestId()));
    pairs.add(new KeyValuePair("trace_id", ids.trace().traceId()));
    pairs.add(new KeyValuePair("span_id", Trace.continuing(List.of()).spanId()));
    event.setKeyValuePairs(pairs);
  }
}
