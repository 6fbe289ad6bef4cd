package imageserver;

import java.util.concurrent.CountDownLatch;
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
    deadlock();

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

  private static void deadlock() {
    Object one = new Object();
    Object other = new Object();
    CountDownLatch bothHaveOne = new CountDownLatch(2);
    Thread first = Thread.ofPlatform().start(() -> lock(one, other, bothHaveOne));
    Thread second = Thread.ofPlatform().start(() -> lock(other, one, bothHaveOne));
    try {
      first.join();
      second.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void lock(Object mine, Object theirs, CountDownLatch bothHaveOne) {
    synchronized (mine) {
      bothHaveOne.countDown();
      try {
        bothHaveOne.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      synchronized (theirs) {
        log.info("This line is never written");
      }
    }
  }
}
