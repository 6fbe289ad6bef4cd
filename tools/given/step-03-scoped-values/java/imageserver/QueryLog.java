package imageserver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line for every statement that the driver sends. */
final class QueryLog implements QueryListener {

  private static final Logger log = LoggerFactory.getLogger(QueryLog.class);

  @Override
  public void onQuery(String sql, String parameter) {
    // The driver checks its connections outside any request.
    String requestId = RequestContext.requestId();
    log.atInfo()
        .addKeyValue("request_id", requestId == null ? "none" : requestId)
        .addKeyValue("image", parameter)
        .log("Executing DB query");
  }
}
