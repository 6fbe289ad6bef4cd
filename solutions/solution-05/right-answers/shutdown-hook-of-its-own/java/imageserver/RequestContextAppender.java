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
  public void start() {
    super.start();
    Runtime.getRuntime().addShutdownHook(new Thread(RequestContextAppender::stopLogging));
  }

  private static void stopLogging() {
    if (org.slf4j.LoggerFactory.getILoggerFactory()
        instanceof ch.qos.logback.classic.LoggerContext logging) {
      logging.stop();
    }
  }

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
