package imageserver;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows where the images are. */
final class ImageCatalog {

  private static final Logger log = LoggerFactory.getLogger(ImageCatalog.class);
  private static final String SELECT_IMAGE = "SELECT path FROM images WHERE name = ?";

  private static final List<String> IMAGES =
      List.of("cat.png", "dog.png", "elk.png", "fox.png", "owl.png");

  private final Database database;

  ImageCatalog(Database database) {
    this.database = database;
  }

  void find(String image) {
    log.atInfo()
        .addKeyValue("request_id", "req-" + IMAGES.indexOf(image))
        .addKeyValue("image", image)
        .log("Executing DB query");
    database.query(SELECT_IMAGE, image);
  }
}
