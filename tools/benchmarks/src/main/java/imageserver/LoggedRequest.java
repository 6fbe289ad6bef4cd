package imageserver;

import org.slf4j.Logger;
import org.slf4j.MDC;

/** A request that does nothing but write its log lines: the messages and fields of the course. */
final class LoggedRequest {

  /** How many lines a request writes. */
  static final int LINES = 4;

  private static final String REQUEST_ID = "req-1";
  private static final String IMAGE = "cat.png";

  private LoggedRequest() {}

  /** Binds the id as step 5 does. Its appender puts the id into the lines. */
  static void stepFive(Logger log) {
    RequestContext.call(
        REQUEST_ID,
        () -> {
          writeLines(log);
          return null;
        });
  }

  /** Puts the id into the MDC. The encoder takes it from there. */
  static void mdc(Logger log) {
    try (var _ = MDC.putCloseable("request_id", REQUEST_ID)) {
      writeLines(log);
    }
  }

  /** Writes lines that do not name their request. */
  static void noId(Logger log) {
    writeLines(log);
  }

  private static void writeLines(Logger log) {
    log.atInfo().addKeyValue("image", IMAGE).log("Started request");
    log.atInfo().addKeyValue("image", IMAGE).log("Executing DB query");
    log.atInfo().addKeyValue("image", IMAGE).log("Processing image in thread");
    log.atInfo().addKeyValue("image", IMAGE).log("Finished request successfully");
  }
}
