package imageserver;

/** The keys of the fields that log lines have. */
final class LogFields {

  static final String REQUEST_ID = "request_id";

  private LogFields() {}
}
