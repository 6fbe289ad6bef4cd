package imageserver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line for every statement that the driver sends. */
final class QueryLog implements QueryListener {

  private static final Logger log = LoggerFactory.getLogger(QueryLog.class);
  private static final ThreadLocal<String> REQUEST_ID = new ThreadLocal<>();

  static void during(String requestId, Runnable query) {
    String outer = REQUEST_ID.get();
    REQUEST_ID.set(requestId);
    try {
      query.run();
    } finally {
      if (outer == null) {
        REQUEST_ID.remove();
      } else {
        REQUEST_ID.set(outer);
      }
    }
  }

  @Override
  public void onQuery(String sql, String parameter) {
    log.atInfo()
        .addKeyValue("request_id", REQUEST_ID.get())
        .addKeyValue("image", parameter)
        .log("Executing DB query");
  }
}
