package imageserver;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The image server with all its parts: it answers {@code GET /images/cat.png}. */
public final class ImageServer implements AutoCloseable {

  private final HttpServer http;
  private final ExecutorService requests;
  private final ThumbnailStore store;

  private ImageServer(HttpServer http, ExecutorService requests, ThumbnailStore store) {
    this.http = http;
    this.requests = requests;
    this.store = store;
  }

  /**
   * Starts a server on this machine, on a port that the system chooses.
   *
   * @param thumbnails where the other team's server keeps thumbnails, ending with a slash
   * @param deadline how long a request waits for the other team's server
   */
  public static ImageServer start(
      Database database,
      ImageProcessor processor,
      ExecutorService pool,
      URI thumbnails,
      Duration deadline)
      throws IOException {
    ThumbnailStore store = new ThumbnailStore(thumbnails, deadline);
    RequestHandler handler = new RequestHandler(database, processor, pool, store);
    ExecutorService requests =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("request-", 0).factory());

    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/", new FrontDoor(handler)).getFilters().add(new FrontDoor.Ids());
    http.setExecutor(requests);
    http.start();
    return new ImageServer(http, requests, store);
  }

  /** The port that it listens on. */
  public int port() {
    return http.getAddress().getPort();
  }

  @Override
  public void close() {
    http.stop(0);
    requests.close();
    store.close();
  }
}
