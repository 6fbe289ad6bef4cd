package imageserver;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line for every statement that the driver sends. */
final class QueryLog implements QueryListener {

  private static final Logger log = LoggerFactory.getLogger(QueryLog.class);
  private static final Pattern COMMENT = Pattern.compile("/\\* (.*) \\*/");

  @Override
  public void onQuery(String sql, String parameter) {
    Matcher comment = COMMENT.matcher(sql);
    log.atInfo()
        .addKeyValue("request_id", comment.find() ? comment.group(1) : null)
        .addKeyValue("image", parameter)
        .log("Executing DB query");
  }
}
