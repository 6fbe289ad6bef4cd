package imageserver;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the thumbnails, on a pool of its own: decoding an image keeps a whole core busy. */
final class Thumbnailer {

  private static final Logger log = LoggerFactory.getLogger(Thumbnailer.class);

  private final ImageProcessor processor;
  private final ExecutorService pool;

  Thumbnailer(ImageProcessor processor, ExecutorService pool) {
    this.processor = processor;
    this.pool = pool;
  }

  String render(String image) throws IOException, InterruptedException {
    Future<String> thumbnail = pool.submit(() -> process(image));
    try {
      return thumbnail.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException mistake -> throw mistake;
        case Error error -> throw error;
        case Throwable unreadable -> throw new IOException("No thumbnail of " + image, unreadable);
      }
    } finally {
      thumbnail.cancel(true); // no effect if it is done
    }
  }

  private String process(String image) throws IOException {
    // thread_context_id is the request that the working thread itself finds.
    log.atInfo()
        .addKeyValue("thread_context_id", RequestContext.requestId())
        .addKeyValue("image", image)
        .log("Processing image in thread");
    return processor.process(image);
  }
}
