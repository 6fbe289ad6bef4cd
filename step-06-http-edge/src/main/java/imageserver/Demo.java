package imageserver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Five clients send a request each at the same time, over HTTP. Nothing to edit here. */
final class Demo {

  private static final List<Client> CLIENTS =
      List.of(
          new Client("cat.png", "X-Request-ID", "shop-1"),
          new Client("dog.png", "X-Request-ID", "shop-2"),
          new Client("elk.png", "X-Request-ID", "x level=ERROR request_id=shop-1"),
          new Client(
              "fox.png", "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
          new Client("owl.png", "Accept", "image/png"));

  public static void main(String[] args) throws IOException, InterruptedException {
    try (ThumbnailServer otherServer = ThumbnailServer.start();
        ExecutorService pool =
            Executors.newFixedThreadPool(
                2, Thread.ofPlatform().name("image-worker-", 0).factory());
        ImageServer server =
            ImageServer.start(
                new SlowDatabase(CLIENTS.size()),
                new ImageLibrary(),
                pool,
                otherServer.thumbnails(),
                Duration.ofSeconds(5));
        HttpClient http = HttpClient.newHttpClient();
        ExecutorService clients =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("client-", 0).factory())) {
      for (Client client : CLIENTS) {
        HttpRequest request = client.requestTo(server);
        clients.submit(() -> http.send(request, BodyHandlers.discarding()));
        Thread.sleep(50); // clients do not arrive in the same millisecond
      }
    }
  }

  /** A client and the one header that it sends. */
  private record Client(String image, String header, String value) {

    HttpRequest requestTo(ImageServer server) {
      URI uri = URI.create("http://127.0.0.1:%d/images/%s".formatted(server.port(), image));
      return HttpRequest.newBuilder(uri).header(header, value).build();
    }
  }
}
