package imageserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request for an image. One handler serves all requests, many of them at once. */
public final class RequestHandler {

  private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);

  private final ImageCatalog catalog;
  private final Thumbnailer thumbnailer;

  public RequestHandler(Database database, ImageProcessor processor) {
    catalog = new ImageCatalog(database);
    thumbnailer = new Thumbnailer(processor);
  }

  public String handle(String requestId, String image) throws IOException {
    // A Runnable gives nothing back and throws nothing checked; so both are smuggled out.
    AtomicReference<String> thumbnail = new AtomicReference<>();
    RequestContext.run(
        requestId,
        () -> {
          try {
            thumbnail.set(serve(image));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return thumbnail.get();
  }

  private String serve(String image) throws IOException {
    log.atInfo()
        .addKeyValue("request_id", RequestContext.requestId())
        .addKeyValue("image", image)
        .log("Started request");

    catalog.find(image);
    String thumbnail = thumbnailer.render(image);

    log.atInfo()
        .addKeyValue("request_id", RequestContext.requestId())
        .addKeyValue("image", image)
        .log("Finished request successfully");
    return thumbnail;
  }
}
