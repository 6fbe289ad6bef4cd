package proof;

import java.util.ArrayList;
import java.util.List;

/** Threads that keep every core busy until they are closed. */
final class BusyCores implements AutoCloseable {

  /** So many that a thread of a test has to wait for its turn most of the time. */
  private static final int THREADS_PER_CORE = 4;

  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean over;

  static BusyCores none() {
    return new BusyCores();
  }

  static BusyCores onEveryCore() {
    BusyCores load = new BusyCores();
    for (int i = 0; i < THREADS_PER_CORE * Runtime.getRuntime().availableProcessors(); i++) {
      load.threads.add(Thread.ofPlatform().daemon().name("load-", i).start(load::spin));
    }
    return load;
  }

  private void spin() {
    while (!over) {
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    over = true;
  }
}
