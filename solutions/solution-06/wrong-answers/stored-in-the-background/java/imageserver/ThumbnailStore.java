package imageserver;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way to the other team's server, which keeps the thumbnails. */
final class ThumbnailStore implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(ThumbnailStore.class);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI thumbnails;
  private final Duration deadline;

  ThumbnailStore(URI thumbnails, Duration deadline) {
    this.thumbnails = thumbnails;
    this.deadline = deadline;
  }

  /** Sends a thumbnail to the other server. */
  void keep(String image, String thumbnail) {
    HttpRequest request =
        HttpRequest.newBuilder(thumbnails.resolve(thumbnail))
            .timeout(deadline)
            .header("X-Request-ID", RequestContext.ids().requestId())
            .header("traceparent", RequestContext.ids().trace().traceparent())
            .PUT(BodyPublishers.ofString(thumbnail))
            .build();
    client
        .sendAsync(request, BodyHandlers.discarding())
        .thenApply(RequestContext.capture(response -> logged(image, response)));
  }

  private static int logged(String image, HttpResponse<Void> response) {
    log.atInfo()
        .addKeyValue("image", image)
        .addKeyValue("status", response.statusCode())
        .log("Thumbnail server answered");
    return response.statusCode();
  }

  @Override
  public void close() {
    client.close();
  }
}
