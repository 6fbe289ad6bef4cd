package imageserver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line for every statement that the driver sends. */
final class QueryLog implements QueryListener {

  private static final Logger log = LoggerFactory.getLogger(QueryLog.class);

  @Override
  public void onQuery(String sql, String parameter) {
    log.atInfo().addKeyValue("image", parameter).log("Executing DB query");
  }
}
