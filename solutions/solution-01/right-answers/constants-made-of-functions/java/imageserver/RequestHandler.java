package imageserver;

import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request for an image. One handler serves all requests, many of them at once. */
public final class RequestHandler {

  private enum Message {
    STARTED("Started request"),
    FINISHED("Finished request successfully");

    private final String text;

    Message(String text) {
      this.text = text;
    }
  }

  private static final Map<Message, Function<String, String>> TEXTS =
      Map.of(
          Message.STARTED,
          id -> Message.STARTED.text,
          Message.FINISHED,
          id -> Message.FINISHED.text);

  private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);

  private final ImageCatalog catalog;
  private final Thumbnailer thumbnailer;

  public RequestHandler(Database database, ImageProcessor processor) {
    catalog = new ImageCatalog(database);
    thumbnailer = new Thumbnailer(processor);
  }

  public void handle(String requestId, String image) {
    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", image)
        .log(TEXTS.get(Message.STARTED).apply(requestId));

    catalog.find(requestId, image);
    thumbnailer.render(requestId, image);

    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", image)
        .log(TEXTS.get(Message.FINISHED).apply(requestId));
  }
}
