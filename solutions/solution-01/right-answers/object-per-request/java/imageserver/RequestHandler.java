package imageserver;

/** Answers a request for an image. One handler serves all requests, many of them at once. */
public final class RequestHandler {

  private final ImageCatalog catalog;
  private final Thumbnailer thumbnailer;

  public RequestHandler(Database database, ImageProcessor processor) {
    catalog = new ImageCatalog(database);
    thumbnailer = new Thumbnailer(processor);
  }

  public void handle(String requestId, String image) {
    new RunningRequest(requestId, image, catalog, thumbnailer).run();
  }
}
