package examples;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/** A waiter puts an order into a queue, and a cook (another thread) takes it out. */
final class QueueExample {

  private static final ScopedValue<String> TABLE = ScopedValue.newInstance();

  static void main() throws InterruptedException {
    BlockingQueue<Supplier<String>> orders = new LinkedBlockingQueue<>();
    ScopedValue.where(TABLE, "table 7")
        .run(() -> {
          String table = TABLE.get();
          orders.add(() -> "read by the waiter: " + table);
          orders.add(() -> "read by the cook: " + TABLE.orElse("no table"));
        });
    Thread cook = Thread.ofPlatform().start(() -> orders.forEach(order -> IO.println(order.get())));
    cook.join();
  }
}
