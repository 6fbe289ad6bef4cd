package engine.worker;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import testkit.threads.ChildJvm;
import tools.jackson.databind.json.JsonMapper;

/** Uses what any step's tests use, in a JVM of its own where they do. */
final class AllWarmUpTests extends WarmUpTests {

  @Test
  void reads_json() {
    JsonMapper.builder().build().readTree("{\"image\":\"cat.png\",\"lines\":1}").properties();
  }

  @Test
  void talks_http() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      HttpRequest put = HttpRequest.newBuilder(uri).PUT(BodyPublishers.ofString("cat")).build();
      client.sendAsync(put, BodyHandlers.discarding()).join();
    } finally {
      server.stop(0);
    }
  }

  @Test
  void starts_a_jvm() {
    ChildJvm.start("the warm-up", 1, null, List.of(), WarmUpChildJvm.class).output();
  }
}
