package imageserver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
    serve(new Request(requestId, image));
  }

  private void serve(Request request) {
    log.atInfo()
        .addKeyValue("request_id", request.id())
        .addKeyValue("image", request.image())
        .log("Started request");

    catalog.find(request);
    thumbnailer.render(request);

    log.atInfo()
        .addKeyValue("request_id", request.id())
        .addKeyValue("image", request.image())
        .log("Finished request successfully");
  }
}
