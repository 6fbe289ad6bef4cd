package examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A waiter calls the kitchen over HTTP; the function in {@code thenApply} runs when it answers. */
final class CallExample {

  private static final ScopedValue<String> TABLE = ScopedValue.newInstance();

  static void main() throws Exception {
    HttpServer kitchen =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    kitchen.createContext("/", CallExample::cook);
    kitchen.start();
    URI soup = URI.create("http://127.0.0.1:%d/soup".formatted(kitchen.getAddress().getPort()));
    try (HttpClient client = HttpClient.newHttpClient()) {
      ScopedValue.where(TABLE, "7").call(() -> order(client, soup));
    }
    kitchen.stop(0);
  }

  private static void cook(HttpExchange exchange) throws IOException {
    List<String> tables = exchange.getRequestHeaders().getOrDefault("Table", List.of());
    exchange.getResponseHeaders().set("Cook", "Ada");
    byte[] body = ("the kitchen: soup for " + tables).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static Void order(HttpClient client, URI soup) throws Exception {
    HttpRequest order = HttpRequest.newBuilder(soup).header("Table", TABLE.get()).build();
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(order, BodyHandlers.ofString());
    CompletableFuture<String> served =
        answer.thenApply(
            response -> response.body() + "\nthe function: for table " + TABLE.orElse("none"));
    try {
      IO.println(served.get(60, TimeUnit.SECONDS));
    } finally {
      answer.cancel(true); // ends the call if it has not ended
    }
    return null;
  }
}
