package imageserver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the thumbnails. */
final class Thumbnailer {

  private static final Logger log = LoggerFactory.getLogger(Thumbnailer.class);

  private final ImageProcessor processor;

  Thumbnailer(ImageProcessor processor) {
    this.processor = processor;
  }

  void render(String image) {
    // thread_context_id is the request that the working thread itself finds.
    log.atInfo()
        .addKeyValue("request_id", RequestHandler.currentRequestId)
        .addKeyValue("thread_context_id", RequestHandler.currentRequestId)
        .addKeyValue("image", image)
        .log("Processing image in thread");
    processor.process(image);
  }
}
