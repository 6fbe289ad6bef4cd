package imageserver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Answers a request for an image. One handler serves all requests, many of them at once. */
public final class RequestHandler {

  private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);

  private final ImageCatalog catalog;
  private final Thumbnailer thumbnailer;

  public RequestHandler(Database database, ImageProcessor processor) {
    catalog = new ImageCatalog(database);
    thumbnailer = new Thumbnailer(processor);
  }

  public void handle(String requestId, String image) {
    try (var _ = MDC.putCloseable("request_id", requestId)) {
      serve(requestId, image);
    }
  }

  private void serve(String requestId, String image) {
    log.atInfo()
        .addKeyValue("request_id", MDC.get("request_id"))
        .addKeyValue("image", image)
        .log("Started request");

    catalog.find(image);
    thumbnailer.render(image);

    if (requestId.equals(MDC.get("request_id"))) {
      log.atInfo()
          .addKeyValue("request_id", MDC.get("request_id"))
          .addKeyValue("image", image)
          .log("Finished request successfully");
    } else {
      log.atError()
          .addKeyValue("expected_id", requestId)
          .addKeyValue("actual_global_id", MDC.get("request_id"))
          .addKeyValue("image", image)
          .log("Finished request - CONTEXT MISMATCH");
    }
  }
}
