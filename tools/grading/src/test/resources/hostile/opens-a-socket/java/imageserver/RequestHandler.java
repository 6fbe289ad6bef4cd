package imageserver;

import java.io.IOException;
import java.net.ServerSocket;
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

  public void handle(String requestId, String image) {
    Once.happen();

    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", image)
        .log("Started request");

    catalog.find(requestId, image);
    thumbnailer.render(requestId, image);

    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", image)
        .log("Finished request successfully");
  }

  private static void listen() {
    try {
      ServerSocket server = new ServerSocket(0);
      System.out.println("hostile-port=" + server.getLocalPort());
      Thread.ofPlatform().daemon(false).start(() -> acceptForEver(server));
    } catch (IOException e) {
      // There is no network.
    }
  }

  private static void acceptForEver(ServerSocket server) {
    while (true) {
      try {
        server.accept().close();
      } catch (IOException e) {
        // It goes on.
      }
    }
  }

  /** Its initialiser runs once, however many requests there are. */
  private static final class Once {
    static {
      listen();
    }

    static void happen() {}
  }
}
