package imageserver;

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

  void find(String image) {
    log.atInfo()
        .addKeyValue("request_id", RequestHandler.currentRequestId)
        .addKeyValue("image", image)
        .log("Executing DB query");
    database.query(SELECT_IMAGE, image);
  }
}
