package imageserver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request for an image. One handler serves all requests, many of them at once. */
final class RequestHandler {

  private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);

  private final ImageCatalog catalog;
  private final Thumbnailer thumbnailer;
  private final ThumbnailStore store;

  RequestHandler(
      Database database, ImageProcessor processor, ExecutorService pool, ThumbnailStore store) {
    catalog = new ImageCatalog(database);
    thumbnailer = new Thumbnailer(processor, ContextExecutor.over(pool));
    this.store = store;
  }

  String handle(String image) throws IOException {
    log.atInfo().addKeyValue("image", image).log("Started request");
    try {
      String thumbnail = FanOut.both(() -> catalog.find(image), () -> thumbnailer.render(image));
      try {
        store.keep(image, thumbnail);
      } catch (HttpTimeoutException e) {
        store.keep(image, thumbnail);
      }

      log.atInfo().addKeyValue("image", image).log("Finished request successfully");
      return thumbnail;
    } catch (InterruptedIOException e) {
      log.atInfo().addKeyValue("image", image).log("Request cancelled");
      throw e;
    } catch (IOException | RuntimeException | Error e) {
      log.atError().addKeyValue("image", image).setCause(e).log("Request failed");
      throw e;
    }
  }
}
