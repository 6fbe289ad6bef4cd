package imageserver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line for every statement that the driver sends. */
final class QueryLog implements QueryListener {

  private static final Logger log = LoggerFactory.getLogger(QueryLog.class);

  private final Map<String, String> requestIds = new ConcurrentHashMap<>();

  void expect(String requestId, String image) {
    requestIds.put(image, requestId);
  }

  @Override
  public void onQuery(String sql, String parameter) {
    log.atInfo()
        .addKeyValue("request_id", requestIds.get(parameter))
        .addKeyValue("image", parameter)
        .log("Executing DB query");
  }
}
