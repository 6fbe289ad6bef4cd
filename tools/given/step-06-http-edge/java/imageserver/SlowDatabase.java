package imageserver;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A database under load: it answers once all clients have asked, each after 100 to 300 ms. */
final class SlowDatabase implements Database {

  private static final Map<String, Duration> LATENCY =
      Map.of(
          "cat.png", Duration.ofMillis(300),
          "dog.png", Duration.ofMillis(150),
          "elk.png", Duration.ofMillis(250),
          "fox.png", Duration.ofMillis(100),
          "owl.png", Duration.ofMillis(200));

  private final List<QueryListener> listeners = new CopyOnWriteArrayList<>();
  private final CountDownLatch allHaveAsked;

  SlowDatabase(int clients) {
    allHaveAsked = new CountDownLatch(clients);
  }

  @Override
  public void addListener(QueryListener listener) {
    listeners.add(listener);
  }

  @Override
  public void query(String sql, String parameter) {
    listeners.forEach(listener -> listener.onQuery(sql, parameter));
    try {
      allHaveAsked.countDown();
      // Bounded, because a server that takes one request after the other never gets there.
      allHaveAsked.await(2, TimeUnit.SECONDS);
      Thread.sleep(LATENCY.get(parameter));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
