package imageserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Takes requests in over HTTP, and answers them. */
final class FrontDoor implements HttpHandler {

  private static final String IMAGES = "/images/";

  private final RequestHandler handler;

  FrontDoor(RequestHandler handler) {
    this.handler = handler;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String image = exchange.getRequestURI().getPath().substring(IMAGES.length());
    if (!image.matches("[A-Za-z0-9._-]+")) {
      ErrorPage.send(exchange, 400, "This is not the name of an image.");
      return;
    }
    String requestId = UUID.randomUUID().toString();
    String thumbnail = handler.handle(requestId, image);

    byte[] body = thumbnail.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
