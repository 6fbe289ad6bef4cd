package imageserver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request for an image. One handler serves all requests, many of them at once. */
public final class RequestHandler {

  private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);

  /** The ids of the requests that are being handled, by the number of their thread. */
  private static final Map<Long, String> REQUEST_IDS = new ConcurrentHashMap<>();

  private final ImageCatalog catalog;
  private final Thumbnailer thumbnailer;

  public RequestHandler(Database database, ImageProcessor processor) {
    catalog = new ImageCatalog(database);
    thumbnailer = new Thumbnailer(processor);
  }

  static String currentRequestId() {
    return REQUEST_IDS.get(Thread.currentThread().threadId());
  }

  public void handle(String requestId, String image) {
    REQUEST_IDS.put(Thread.currentThread().threadId(), requestId);
    log.atInfo()
        .addKeyValue("request_id", currentRequestId())
        .addKeyValue("image", image)
        .log("Started request");

    catalog.find(image);
    thumbnailer.render(image);

    if (requestId.equals(currentRequestId())) {
      log.atInfo()
          .addKeyValue("request_id", currentRequestId())
          .addKeyValue("image", image)
          .log("Finished request successfully");
    } else {
      log.atError()
          .addKeyValue("expected_id", requestId)
          .addKeyValue("actual_global_id", currentRequestId())
          .addKeyValue("image", image)
          .log("Finished request - CONTEXT MISMATCH");
    }
  }
}
