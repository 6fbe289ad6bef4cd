package imageserver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

  /**
   * Sends a thumbnail to the other server and waits for its answer.
   *
   * @throws HttpTimeoutException if it does not answer before the deadline
   * @throws IOException if it does not keep the thumbnail
   */
  void keep(String image, String thumbnail) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(thumbnails.resolve(thumbnail))
            .header("X-Request-ID", RequestContext.ids().requestId())
            .header("traceparent", RequestContext.ids().trace().traceparent())
            .PUT(BodyPublishers.ofString(thumbnail))
            .build();
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(request, BodyHandlers.discarding());
    // The stage runs on a thread where nothing is bound. So capture here, where the id is.
    CompletableFuture<Integer> status =
        answer.thenApply(RequestContext.capture(response -> logged(image, response)));
    try {
      if (status.get(deadline.toMillis(), TimeUnit.MILLISECONDS) != 200) {
        throw new IOException("The other server did not keep " + thumbnail);
      }
    } catch (ExecutionException e) {
      throw new HttpTimeoutException("The other server gave no answer: " + e.getCause());
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("The other server gave no answer within " + deadline);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while the other server worked");
    } finally {
      answer.cancel(true); // ends the call; no effect if it is done
    }
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
