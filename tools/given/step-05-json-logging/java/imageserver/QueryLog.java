package imageserver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line for every statement that the driver sends. */
final class QueryLog implements QueryListener {

  private static final Logger log = LoggerFactory.getLogger(QueryLog.class);

  @Override
  public void onQuery(String sql, String parameter) {
    // The driver checks its connections outside any request.
    String requestId = RequestContext.isBound() ? RequestContext.requestId() : "none";
    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", parameter)
        .log("Executing DB query");
  }
}
