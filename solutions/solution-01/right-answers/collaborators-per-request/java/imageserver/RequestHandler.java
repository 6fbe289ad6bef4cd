package imageserver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request for an image. One handler serves all requests, many of them at once. */
public final class RequestHandler {

  private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);

  private final Database database;
  private final ImageProcessor processor;

  public RequestHandler(Database database, ImageProcessor processor) {
    this.database = database;
    this.processor = processor;
  }

  public void handle(String requestId, String image) {
    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", image)
        .log("Started request");

    new ImageCatalog(database, requestId).find(image);
    new Thumbnailer(processor, requestId).render(image);

    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", image)
        .log("Finished request successfully");
  }
}
