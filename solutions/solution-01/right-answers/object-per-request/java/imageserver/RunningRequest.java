package imageserver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request. No other request uses this object. */
final class RunningRequest {

  private static final Logger log = LoggerFactory.getLogger(RunningRequest.class);

  private final String id;
  private final String image;
  private final ImageCatalog catalog;
  private final Thumbnailer thumbnailer;

  RunningRequest(String id, String image, ImageCatalog catalog, Thumbnailer thumbnailer) {
    this.id = id;
    this.image = image;
    this.catalog = catalog;
    this.thumbnailer = thumbnailer;
  }

  void run() {
    say("Started request");
    catalog.find(id, image);
    thumbnailer.render(id, image);
    say("Finished request successfully");
  }

  private void say(String message) {
    log.atInfo().addKeyValue("request_id", id).addKeyValue("image", image).log(message);
  }
}
