package imageserver;

import java.util.concurrent.ExecutorService;

/** Lets the tasks on a pool work for the request that submitted them. As yet, it does not. */
final class ContextExecutor {

  private ContextExecutor() {}

  /** An executor that runs its tasks on a pool and ends when the pool ends. */
  static ExecutorService over(ExecutorService pool) {
    return pool;
  }
}
