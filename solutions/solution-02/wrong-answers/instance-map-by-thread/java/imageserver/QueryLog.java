package imageserver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line for every statement that the driver sends. */
final class QueryLog implements QueryListener {

  private static final Logger log = LoggerFactory.getLogger(QueryLog.class);

  private final Map<Thread, String> requestIds = new ConcurrentHashMap<>();

  void during(String requestId, Runnable query) {
    Thread thread = Thread.currentThread();
    String outer = requestIds.put(thread, requestId);
    try {
      query.run();
    } finally {
      if (outer == null) {
        requestIds.remove(thread);
      } else {
        requestIds.put(thread, outer);
      }
    }
  }

  @Override
  public void onQuery(String sql, String parameter) {
    log.atInfo()
        .addKeyValue("request_id", requestIds.get(Thread.currentThread()))
        .addKeyValue("image", parameter)
        .log("Executing DB query");
  }
}
