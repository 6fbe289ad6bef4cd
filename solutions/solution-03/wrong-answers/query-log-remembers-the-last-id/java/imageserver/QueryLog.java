package imageserver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line for every statement that the driver sends. */
final class QueryLog implements QueryListener {

  private static final Logger log = LoggerFactory.getLogger(QueryLog.class);

  private volatile String lastRequestId = "none";

  @Override
  public void onQuery(String sql, String parameter) {
    if (RequestContext.isBound()) {
      lastRequestId = RequestContext.requestId();
    }
    log.atInfo()
        .addKeyValue("request_id", lastRequestId)
        .addKeyValue("image", parameter)
        .log("Executing DB query");
  }
}
