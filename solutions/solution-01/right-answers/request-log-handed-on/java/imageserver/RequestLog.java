package imageserver;

import org.slf4j.Logger;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Begins the log lines of one request.
 *
 * @param requestId the request's id
 * @param image the image that it asks for
 */
record RequestLog(String requestId, String image) {

  LoggingEventBuilder line(Logger log) {
    return log.atInfo().addKeyValue("request_id", requestId).addKeyValue("image", image);
  }
}
