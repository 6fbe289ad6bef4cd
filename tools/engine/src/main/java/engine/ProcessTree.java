package engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process and all that it has started. A process that has lost its parent is no descendant of
 * anything, so each one that was seen once is remembered.
 */
final class ProcessTree {

  private static final Duration TO_DIE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  private static final Path PROC = Path.of("/proc");
  private static final String IN_USE = "VmRSS:";

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

  /**
   * Sums up the memory that they have in use, of those that the last look found. The heap of a JVM
   * has a limit, but memory outside the heap has none: {@code java.lang.foreign} allocates at will.
   *
   * @return megabytes; 0 where the system has no folder {@code /proc} to tell it
   */
  long memoryMegabytes() {
    long kilobytes = kilobytes(root.pid());
    for (ProcessHandle process : others) {
      kilobytes += kilobytes(process.pid());
    }
    return kilobytes / 1024;
  }

  private static long kilobytes(long process) {
    try (Stream<String> lines = Files.lines(PROC.resolve(process + "/status"))) {
      return lines
          .filter(line -> line.startsWith(IN_USE))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | UncheckedIOException e) {
      return 0; // it has ended, or this is another system
    }
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
