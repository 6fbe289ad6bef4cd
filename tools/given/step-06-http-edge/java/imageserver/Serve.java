package imageserver;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs both servers until you press Ctrl+C, so that you can send requests of your own. */
final class Serve {

  private static final Logger log = LoggerFactory.getLogger(Serve.class);

  public static void main(String[] args) throws IOException, InterruptedException {
    try (ThumbnailServer otherServer = ThumbnailServer.start();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        ImageServer server =
            ImageServer.start(
                new SlowDatabase(1),
                new ImageLibrary(),
                pool,
                otherServer.thumbnails(),
                Duration.ofSeconds(5))) {
      log.atInfo()
          .addKeyValue("uri", "http://127.0.0.1:%d/images/cat.png".formatted(server.port()))
          .log("Listening");
      new CountDownLatch(1).await();
    }
  }
}
