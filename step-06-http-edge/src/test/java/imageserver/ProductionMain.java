package imageserver;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs the image server in a JVM of its own, and sends it two requests. */
final class ProductionMain {

  private ProductionMain() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    endWithTheTests();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    other.start();
    try {
      serve(URI.create("http://127.0.0.1:%d/".formatted(other.getAddress().getPort())));
    } finally {
      other.stop(0);
    }
  }

  private static void serve(URI thumbnails) throws IOException, InterruptedException {
    try (ExecutorService pool = Executors.newFixedThreadPool(1);
        ImageServer server =
            ImageServer.start(
                new ScriptedDatabase(),
                image -> "small-" + image,
                pool,
                thumbnails,
                Duration.ofHours(1));
        HttpClient client = HttpClient.newHttpClient()) {
      URI images = URI.create("http://127.0.0.1:%d/images/".formatted(server.port()));
      HttpRequest.Builder cat =
          HttpRequest.newBuilder(images.resolve("cat.png"))
              .header("X-Request-ID", "shop-1")
              .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
      HttpRequest.Builder dog = HttpRequest.newBuilder(images.resolve("dog.png"));
      client.send(cat.build(), BodyHandlers.discarding());
      client.send(dog.build(), BodyHandlers.discarding());
    }
  }

  /** Ends this JVM when the JVM of the tests ends. */
  private static void endWithTheTests() {
    ProcessHandle tests = ProcessHandle.current().parent().orElseThrow();
    tests.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
  }
}
