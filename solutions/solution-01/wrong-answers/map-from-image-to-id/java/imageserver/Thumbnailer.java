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
    // thread_context_id is the request that the working thread itself finds.
    log.atInfo()
        .addKeyValue("request_id", requestIds.get(image))
        .addKeyValue("thread_context_id", requestIds.get(image))
        .addKeyValue("image", image)
        .log("Processing image in thread");
    processor.process(image);
  }
}
