package imageserver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Writes a line for every statement that the driver sends. */
final class QueryLog implements QueryListener {

  private static final Logger log = LoggerFactory.getLogger(QueryLog.class);

  @Override
  public void onQuery(String sql, String parameter) {
    LoggingEventBuilder line = log.atInfo();
    // The driver checks its connections outside any request.
    if (RequestContext.isBound()) {
      line = line.addKeyValue("request_id", RequestContext.requestId());
    }
    line.addKeyValue("image", parameter).log("Executing DB query");
  }
}
