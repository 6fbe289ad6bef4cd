package imageserver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line for every statement that the driver sends. */
final class QueryLog implements QueryListener {

  private static final Logger log = LoggerFactory.getLogger(QueryLog.class);

  private static final ScopedValue<String> REQUEST_ID = ScopedValue.newInstance();

  /** Runs work whose queries belong to a request. */
  static <R, X extends Throwable> R callFor(
      String requestId, ScopedValue.CallableOp<? extends R, X> work) throws X {
    return ScopedValue.where(REQUEST_ID, requestId).call(work);
  }

  @Override
  public void onQuery(String sql, String parameter) {
    // The driver checks its connections outside any request.
    String requestId = REQUEST_ID.orElse("none");
    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", parameter)
        .log("Executing DB query");
  }
}
