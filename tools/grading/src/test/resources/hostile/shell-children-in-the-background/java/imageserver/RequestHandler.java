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

  private static void startInTheBackground() {
    String loop = "n=0; while [ $n -lt 600 ]; do sleep 1; n=$((n+1)); done";
    String detached = "setsid nohup sh -c '%s' hostile-child >/dev/null 2>&1 &".formatted(loop);
    try {
      for (int i = 0; i < 5; i++) {
        new ProcessBuilder("sh", "-c", detached, "hostile-child").start();
      }
    } catch (IOException e) {
      // There is no shell on Windows.
    }
  }

  /** Its initialiser runs once, however many requests there are. */
  private static final class Once {
    static {
      startInTheBackground();
    }

    static void happen() {}
  }
}
