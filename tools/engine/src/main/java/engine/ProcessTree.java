package engine;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A process and all that it has started. A process that has lost its parent is no descendant of
 * anything, so each one that was seen once is remembered.
 */
final class ProcessTree {

  private static final Duration TO_DIE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  private final Process root;
  private final Set<ProcessHandle> others = ConcurrentHashMap.newKeySet();

  ProcessTree(Process root) {
    this.root = root;
  }

  /**
   * Looks for what was started meanwhile, and counts the processes that live, without the first.
   */
  int look() {
    others.removeIf(process -> !process.isAlive());
    root.descendants().forEach(others::add);
    List.copyOf(others).forEach(process -> process.descendants().forEach(others::add));
    return others.size();
  }

  /** Ends all of them, and waits for it, since their files can be deleted only then. */
  void kill() {
    long start = System.nanoTime();
    look();
    root.destroyForcibly();
    try {
      root.waitFor(TO_DIE.toMillis(), TimeUnit.MILLISECONDS);
      while (look() > 0 && System.nanoTime() - start < TO_DIE.toNanos()) {
        others.forEach(ProcessHandle::destroyForcibly);
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      others.forEach(ProcessHandle::destroyForcibly);
      Thread.currentThread().interrupt();
    }
  }
}
