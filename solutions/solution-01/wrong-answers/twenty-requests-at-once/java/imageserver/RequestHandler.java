package imageserver;

import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request for an image. One handler serves all requests, many of them at once. */
public final class RequestHandler {

  private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);

  private final ImageCatalog catalog;
  private final Thumbnailer thumbnailer;
  private final Semaphore places = new Semaphore(20);

  public RequestHandler(Database database, ImageProcessor processor) {
    catalog = new ImageCatalog(database);
    thumbnailer = new Thumbnailer(processor);
  }

  public void handle(String requestId, String image) {
    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", image)
        .log("Started request");

    places.acquireUninterruptibly();
    try {
      catalog.find(requestId, image);
      thumbnailer.render(requestId, image);
    } finally {
      places.release();
    }

    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", image)
        .log("Finished request successfully");
  }
}
