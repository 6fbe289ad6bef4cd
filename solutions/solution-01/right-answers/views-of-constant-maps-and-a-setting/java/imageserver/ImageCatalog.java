package imageserver;

import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows where the images are. */
final class ImageCatalog {

  private static final Logger log = LoggerFactory.getLogger(ImageCatalog.class);
  private static final String SELECT_IMAGE = "SELECT path FROM images WHERE name = ?";

  private static final Map<String, String> TYPES = Map.of("png", "image/png", "jpg", "image/jpeg");
  private static final Set<String> SUFFIXES = TYPES.keySet();
  private static final String UNKNOWN =
      System.getProperties().getProperty("imageserver.unknown", "unknown");

  private final Database database;

  ImageCatalog(Database database) {
    this.database = database;
  }

  void find(String requestId, String image) {
    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", image)
        .log("Executing DB query");
    log.debug("{} {}", SUFFIXES, UNKNOWN);
    database.query(SELECT_IMAGE, image);
  }
}
