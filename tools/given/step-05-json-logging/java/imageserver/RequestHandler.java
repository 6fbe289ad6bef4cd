package imageserver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request for an image. One handler serves all requests, many of them at once. */
public final class RequestHandler {

  private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);

  private final ImageCatalog catalog;
  private final Thumbnailer thumbnailer;

  public RequestHandler(Database database, ImageProcessor processor, ExecutorService pool) {
    catalog = new ImageCatalog(database);
    thumbnailer = new Thumbnailer(processor, ContextExecutor.over(pool));
  }

  public String handle(String requestId, String image) throws IOException {
    return RequestContext.call(requestId, () -> serve(image));
  }

  private String serve(String image) throws IOException {
    log.atInfo()
        .addKeyValue("request_id", RequestContext.requestId())
        .addKeyValue("image", image)
        .log("Started request");
    try {
      String thumbnail = FanOut.both(() -> catalog.find(image), () -> thumbnailer.render(image));

      log.atInfo()
          .addKeyValue("request_id", RequestContext.requestId())
          .addKeyValue("image", image)
          .log("Finished request successfully");
      return thumbnail;
    } catch (InterruptedIOException e) {
      log.atInfo()
          .addKeyValue("request_id", RequestContext.requestId())
          .addKeyValue("image", image)
          .log("Request cancelled");
      throw e;
    } catch (IOException | RuntimeException | Error e) {
      log.atError()
          .addKeyValue("request_id", RequestContext.requestId())
          .addKeyValue("image", image)
          .setCause(e)
          .log("Request failed");
      throw e;
    }
  }
}
