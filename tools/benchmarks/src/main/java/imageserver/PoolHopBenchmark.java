package imageserver;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The hop as it is in step 4's demo: to a fixed pool of two platform threads. */
public class PoolHopBenchmark extends Hop {

  @Override
  ExecutorService newPool() {
    return Executors.newFixedThreadPool(2);
  }
}
