package imageserver;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows where the images are. */
final class ImageCatalog {

  private static final Logger log = LoggerFactory.getLogger(ImageCatalog.class);
  private static final String SELECT_IMAGE = "SELECT path FROM images WHERE name = ?";

  private final Database database;

  ImageCatalog(Database database) {
    this.database = database;
  }

  void find(String requestId, String image) {
    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", image)
        .log("Executing DB query");
    FutureTask<Void> query =
        new FutureTask<>(() -> {
          database.query(SELECT_IMAGE, image);
          return null;
        });
    Thread.ofVirtual().name(requestId).start(query);
    try {
      query.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error error -> throw error;
        case Throwable checked -> throw new IllegalStateException(checked);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
