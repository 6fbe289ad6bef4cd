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

  void render(String requestId, String image) {
    // thread_context_id is what the thread that does the work takes its request for.
    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("thread_context_id", requestId)
        .addKeyValue("image", image)
        .log("Processing image in thread");
    processor.process(image);
  }
}
