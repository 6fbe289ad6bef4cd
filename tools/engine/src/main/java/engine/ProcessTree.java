package engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process and all that it has started. A process that has lost its parent is no descendant of
 * anything. So each one that was seen once is remembered, and on Linux each has a mark in its
 * environment, which its own children inherit.
 */
final class ProcessTree {

  private static final Duration TO_DIE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  private static final Path PROC = Path.of("/proc");
  private static final String IN_USE = "VmRSS:";
  private static final String STATE = "State:";

  private static final String MARK = "JUDGED_RUN";
  private static final Set<String> OPTIONS = Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

  private final Process root;
  private final String mark;
  private final Set<ProcessHandle> others = ConcurrentHashMap.newKeySet();

  private ProcessTree(Process root, String mark) {
    this.root = root;
    this.mark = mark;
  }

  /**
   * Starts a process. Options in its environment that a JVM would speak of in its output are taken
   * out.
   *
   * @param builder what starts it
   * @throws IOException if it cannot be started
   */
  static ProcessTree start(ProcessBuilder builder) throws IOException {
    String mark = UUID.randomUUID().toString();
    OPTIONS.forEach(builder.environment()::remove);
    builder.environment().put(MARK, mark);
    return new ProcessTree(builder.start(), MARK + "=" + mark);
  }

  /** The process that was started first. */
  Process root() {
    return root;
  }

  /**
   * Looks for what was started meanwhile, and counts the processes that live, without the first.
   */
  int look() {
    others.removeIf(process -> !isAlive(process));
    Set<ProcessHandle> found = root.descendants().collect(Collectors.toSet());
    for (ProcessHandle orphan : others) {
      if (!found.contains(orphan)) {
        orphan.descendants().forEach(found::add);
      }
    }
    others.addAll(found);
    return others.size();
  }

  /** Sums up what the others have computed, of those that the last look found. */
  Duration processorTimeOfOthers() {
    return others.stream().map(ProcessTree::processorTime).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * What a process has computed; zero if the system does not tell: the run has to end by itself.
   */
  static Duration processorTime(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
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
    return status(process, IN_USE)
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  /** What the system tells of a process: none, or a line that begins with the key. */
  private static Stream<String> status(long process, String key) {
    try (Stream<String> lines = Files.lines(PROC.resolve(process + "/status"))) {
      return lines.filter(line -> line.startsWith(key)).toList().stream();
    } catch (IOException | UncheckedIOException e) {
      return Stream.empty(); // it has ended, or this is another system
    }
  }

  private boolean isMarked(ProcessHandle process) {
    try {
      Path environment = PROC.resolve(process.pid() + "/environ");
      return new String(Files.readAllBytes(environment), StandardCharsets.UTF_8).contains(mark);
    } catch (IOException e) {
      return false; // it has ended, it is another user's, or this is another system
    }
  }

  /** A process that has ended stays in the system's table until its parent asks for its end. */
  private static boolean isAlive(ProcessHandle process) {
    return process.isAlive() && status(process.pid(), STATE).noneMatch(line -> line.contains("Z"));
  }

  /** Ends all of them, and waits for it, since their files can be deleted only then. */
  void kill() {
    long start = System.nanoTime();
    look();
    root.destroyForcibly();
    try {
      root.waitFor(TO_DIE.toMillis(), TimeUnit.MILLISECONDS);
      ProcessHandle.allProcesses().filter(this::isMarked).forEach(others::add);
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
