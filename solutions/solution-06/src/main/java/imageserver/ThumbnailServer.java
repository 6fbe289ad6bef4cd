package imageserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** The other team's server, as far as the demo needs it. Nothing to edit here. */
final class ThumbnailServer implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(ThumbnailServer.class);

  private final HttpServer http;

  private ThumbnailServer(HttpServer http) {
    this.http = http;
  }

  static ThumbnailServer start() throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/thumbnails/", ThumbnailServer::keep);
    http.start();
    return new ThumbnailServer(http);
  }

  /** Where it keeps thumbnails. */
  URI thumbnails() {
    return URI.create("http://127.0.0.1:%d/thumbnails/".formatted(http.getAddress().getPort()));
  }

  /** Its line names the headers that came with the call. It knows nothing else of a request. */
  private static void keep(HttpExchange exchange) throws IOException {
    LoggingEventBuilder line = log.atInfo().addKeyValue("path", exchange.getRequestURI());
    for (String name : new String[] {"X-Request-ID", "traceparent"}) {
      String value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        line = line.addKeyValue("header." + name, value);
      }
    }
    line.log("Other server: kept thumbnail");
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
