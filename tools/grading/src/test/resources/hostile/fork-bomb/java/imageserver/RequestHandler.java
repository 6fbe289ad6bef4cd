package imageserver;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    Once.happen();

    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", image)
        .log("Started request");

    catalog.find(requestId, image);
    thumbnailer.render(requestId, image);

    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", image)
        .log("Finished request successfully");
  }

  /** Its initialiser runs once, however many requests there are. */
  private static final class Once {
    static {
      try {
        Child.start(6);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static void happen() {}
  }
}
