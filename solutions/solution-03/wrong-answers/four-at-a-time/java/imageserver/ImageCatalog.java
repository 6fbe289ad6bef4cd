package imageserver;

import java.util.concurrent.Semaphore;

/** Knows where the images are. */
final class ImageCatalog {

  private static final String SELECT_IMAGE = "SELECT path FROM images WHERE name = ?";

  private final Database database;
  private final Semaphore places = new Semaphore(4);

  ImageCatalog(Database database) {
    this.database = database;
    database.addListener(new QueryLog());
  }

  void find(String image) {
    places.acquireUninterruptibly();
    try {
      database.query(SELECT_IMAGE, image);
    } finally {
      places.release();
    }
  }
}
