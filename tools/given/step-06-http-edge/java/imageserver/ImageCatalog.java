package imageserver;

/** Knows where the images are. */
final class ImageCatalog {

  private static final String SELECT_IMAGE = "SELECT path FROM images WHERE name = ?";

  private final Database database;

  ImageCatalog(Database database) {
    this.database = database;
    database.addListener(new QueryLog());
  }

  void find(String image) {
    database.query(SELECT_IMAGE, image);
  }
}
