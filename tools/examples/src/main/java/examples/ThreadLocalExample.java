package examples;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A waiter (a thread) notes a table. The note stays with the waiter, and the cook cannot see it.
 */
final class ThreadLocalExample {

  private static final ThreadLocal<String> TABLE = new ThreadLocal<>();

  static void main() throws Exception {
    try (ExecutorService waiter = Executors.newSingleThreadExecutor()) {
      waiter.submit(() -> TABLE.set("table 7")).get();
      waiter.submit(() -> IO.println("the waiter, later: " + TABLE.get())).get();
      IO.println("the cook: " + TABLE.get());
    }
  }
}
