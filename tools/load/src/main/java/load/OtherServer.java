package load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The other team's server. It compares the id of each call with the image's number. */
final class OtherServer implements AutoCloseable {

  private static final String THUMBNAILS = "/thumbnails/";

  private final AtomicInteger wrongCalls = new AtomicInteger();
  private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer http;

  private OtherServer(HttpServer http) {
    this.http = http;
  }

  static OtherServer start() throws IOException {
    OtherServer server =
        new OtherServer(
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    server.http.createContext(THUMBNAILS, server::keep);
    server.http.setExecutor(server.calls);
    server.http.start();
    return server;
  }

  URI thumbnails() {
    return URI.create("http://127.0.0.1:%d%s".formatted(http.getAddress().getPort(), THUMBNAILS));
  }

  /** How many calls had another id than that of the request for their image. */
  int wrongCalls() {
    return wrongCalls.get();
  }

  private void keep(HttpExchange exchange) throws IOException {
    String number = exchange.getRequestURI().getPath().replaceAll("\\D", "");
    String id = exchange.getRequestHeaders().getFirst("X-Request-ID");
    if (!Client.id(Integer.parseInt(number)).equals(id)) {
      wrongCalls.incrementAndGet();
    }
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  @Override
  public void close() {
    http.stop(0);
    calls.close();
  }
}
