package imageserver;

/** Knows where the images are. */
final class ImageCatalog {

  private static final String SELECT_IMAGE = "SELECT path FROM images WHERE name = ?";

  private final Database database;
  private final QueryLog queryLog = new QueryLog();

  ImageCatalog(Database database) {
    this.database = database;
    database.addListener(queryLog);
  }

  void find(String requestId, String image) {
    queryLog.expect(requestId, image);
    database.query(SELECT_IMAGE, image);
  }
}
