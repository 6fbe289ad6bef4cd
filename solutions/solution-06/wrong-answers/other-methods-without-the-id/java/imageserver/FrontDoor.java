package imageserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes requests in over HTTP, and answers them. No other class knows what a client has sent. */
final class FrontDoor implements HttpHandler {

  private static final Logger log = LoggerFactory.getLogger(FrontDoor.class);

  private static final String REQUEST_ID = "X-Request-ID";
  private static final String IMAGES = "/images/";

  private final RequestHandler handler;

  FrontDoor(RequestHandler handler) {
    this.handler = handler;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("GET")) {
      exchange.sendResponseHeaders(405, -1);
      exchange.close();
      return;
    }
    List<String> sent = exchange.getRequestHeaders().getOrDefault(REQUEST_ID, List.of());
    List<String> traceparents = exchange.getRequestHeaders().getOrDefault("traceparent", List.of());
    RequestIds ids = RequestIds.of(sent, traceparents);

    exchange.getResponseHeaders().set(REQUEST_ID, ids.requestId());
    Answer answer =
        RequestContext.call(
            ids,
            () -> {
              if (!sent.isEmpty() && !RequestIds.isValid(sent)) {
                int length = sent.stream().mapToInt(String::length).sum();
                log.atWarn().addKeyValue("length", length).log("Refused request id");
              }
              return answerTo(exchange.getRequestURI().getPath());
            });

    byte[] body = answer.text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private Answer answerTo(String path) {
    if (!path.startsWith(IMAGES)) {
      return new Answer(404, "There is nothing here.");
    }
    String image = path.substring(IMAGES.length());
    if (!image.matches("[A-Za-z0-9._-]+")) {
      return new Answer(400, "This is not the name of an image.");
    }
    try {
      return new Answer(200, handler.handle(image));
    } catch (HttpTimeoutException e) {
      return new Answer(504, "Another server took too long.");
    } catch (IOException | RuntimeException | Error e) {
      // The handler has logged it. Without an answer, the JDK's server would close the connection.
      return new Answer(500, "Something went wrong.");
    }
  }

  private record Answer(int status, String text) {}
}
