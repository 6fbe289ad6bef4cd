package imageserver;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Five clients ask for five images at the same time. Nothing to edit here. */
final class Demo {

  private static final List<String> IMAGES =
      List.of("cat.png", "dog.png", "elk.png", "fox.png", "owl.png");

  public static void main(String[] args) throws InterruptedException {
    try (ExecutorService pool =
            Executors.newFixedThreadPool(
                2, Thread.ofPlatform().name("image-worker-", 0).factory());
        ExecutorService server =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("request-", 0).factory())) {
      RequestHandler handler =
          new RequestHandler(new SlowDatabase(IMAGES.size()), image -> "small-" + image, pool);
      for (int i = 0; i < IMAGES.size(); i++) {
        String requestId = "req-" + i;
        String image = IMAGES.get(i);
        server.submit(() -> handler.handle(requestId, image));
        Thread.sleep(50); // clients do not arrive in the same millisecond
      }
    }
  }
}
