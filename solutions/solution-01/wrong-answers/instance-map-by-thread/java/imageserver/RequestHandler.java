package imageserver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request for an image. One handler serves all requests, many of them at once. */
public final class RequestHandler {

  private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);

  /** The ids of the requests that are being handled, for the log lines. */
  private final Map<Thread, String> requestIds = new ConcurrentHashMap<>();

  private final ImageCatalog catalog;
  private final Thumbnailer thumbnailer;

  public RequestHandler(Database database, ImageProcessor processor) {
    catalog = new ImageCatalog(database, requestIds);
    thumbnailer = new Thumbnailer(processor, requestIds);
  }

  public void handle(String requestId, String image) {
    Thread thread = Thread.currentThread();
    requestIds.put(thread, requestId);
    log.atInfo()
        .addKeyValue("request_id", requestIds.get(thread))
        .addKeyValue("image", image)
        .log("Started request");

    catalog.find(image);
    thumbnailer.render(image);

    if (requestId.equals(requestIds.get(thread))) {
      log.atInfo()
          .addKeyValue("request_id", requestIds.get(thread))
          .addKeyValue("image", image)
          .log("Finished request successfully");
    } else {
      log.atError()
          .addKeyValue("expected_id", requestId)
          .addKeyValue("actual_global_id", requestIds.get(thread))
          .addKeyValue("image", image)
          .log("Finished request - CONTEXT MISMATCH");
    }
  }
}
