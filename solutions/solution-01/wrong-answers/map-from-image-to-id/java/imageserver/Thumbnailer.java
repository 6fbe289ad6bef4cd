package imageserver;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the thumbnails. */
final class Thumbnailer {

  private static final Logger log = LoggerFactory.getLogger(Thumbnailer.class);

  private final ImageProcessor processor;
  private final Map<String, String> requestIds;

  Thumbnailer(ImageProcessor processor, Map<String, String> requestIds) {
    this.processor = processor;
    this.requestIds = requestIds;
  }

  void render(String image) {
    // thread_context_id is what the thread that does the work takes its request for.
    log.atInfo()
        .addKeyValue("request_id", requestIds.get(image))
        .addKeyValue("thread_context_id", requestIds.get(image))
        .addKeyValue("image", image)
        .log("Processing image in thread");
    processor.process(image);
  }
}
