package imageserver;

import java.io.IOException;
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

  public String handle(String requestId, String image) throws IOException {
    String id = requestId == null ? "anonymous" : requestId;
    return RequestContext.call(id, () -> serve(image));
  }

  private String serve(String image) throws IOException {
    log.atInfo()
        .addKeyValue("request_id", RequestContext.requestId())
        .addKeyValue("image", image)
        .log("Started request");

    catalog.find(image);
    String thumbnail = thumbnailer.render(image);

    log.atInfo()
        .addKeyValue("request_id", RequestContext.requestId())
        .addKeyValue("image", image)
        .log("Finished request successfully");
    return thumbnail;
  }
}
