package imageserver;

import java.io.IOException;
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

  /** Sends a thumbnail to the other server and waits for its answer. */
  void keep(String image, String thumbnail) throws IOException {
    RequestIds ids = RequestContext.ids();
    HttpRequest request =
        HttpRequest.newBuilder(thumbnails.resolve(thumbnail))
            .header("X-Request-ID", ids.requestId())
            .header("traceparent", ids.trace().traceparent())
            .PUT(BodyPublishers.ofString(thumbnail))
            .build();
    HttpResponse<Void> response =
        FanOut.within(deadline, () -> client.send(request, BodyHandlers.discarding()));
    log.atInfo()
        .addKeyValue("image", image)
        .addKeyValue("status", response.statusCode())
        .log("Thumbnail server answered");
    if (response.statusCode() != 200) {
      throw new IOException("The other server did not keep " + thumbnail);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
