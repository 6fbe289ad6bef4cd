package imageserver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request for an image. One handler serves all requests, many of them at once. */
public final class RequestHandler {

  private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);

  /** The id of the request that is being handled, for everyone who writes a log line. */
  static String currentRequestId;

  private final ImageCatalog catalog;
  private final Thumbnailer thumbnailer;

  public RequestHandler(Database database, ImageProcessor processor) {
    catalog = new ImageCatalog(database);
    thumbnailer = new Thumbnailer(processor);
  }

  public void handle(String requestId, String image) {
    currentRequestId = requestId;
    log.atInfo()
        .addKeyValue("request_id", currentRequestId)
        .addKeyValue("image", image)
        .log("Started request");

    catalog.find(image);
    thumbnailer.render(image);

    if (requestId.equals(currentRequestId)) {
      log.atInfo()
          .addKeyValue("request_id", currentRequestId)
          .addKeyValue("image", image)
          .log("Finished request successfully");
    } else {
      log.atError()
          .addKeyValue("expected_id", requestId)
          .addKeyValue("actual_global_id", currentRequestId)
          .addKeyValue("image", image)
          .log("Finished request - CONTEXT MISMATCH");
    }
  }
}
