package engine;

import engine.Verdict.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Tells whether a run still gets on, from what its processes compute and what it has told. */
final class Progress {

  /** Less than this, in the time of {@link Limits#idle}, is what a JVM uses that only waits. */
  private static final Duration NOTHING = Duration.ofMillis(150);

  private final Process process;
  private final int wrappers;
  private final ProcessTree tree;
  private final IntSupplier events;
  private final Limits limits;
  private final long start = System.nanoTime();
  private int told = -1;
  private Duration usedAtLastEvent = Duration.ZERO;
  private Duration usedWhenBusy = Duration.ZERO;
  private long busyAt = System.nanoTime();

  /**
   * Begins to look.
   *
   * @param process the first process
   * @param wrappers how many processes are around the JVM, see {@link Sandbox#wrappers}
   * @param tree the process and all others
   * @param events counts what the run has told
   * @param limits what it may use up
   */
  Progress(Process process, int wrappers, ProcessTree tree, IntSupplier events, Limits limits) {
    this.process = process;
    this.wrappers = wrappers;
    this.tree = tree;
    this.events = events;
    this.limits = limits;
  }

  /** Looks again; what the run has to be stopped for, if a limit has been reached. */
  Optional<Outcome> end() {
    if (tree.look() - wrappers > limits.processes()) {
      return Optional.of(Outcome.TOO_MANY_PROCESSES);
    }
    if (tree.memoryMegabytes() > limits.memoryMegabytes()) {
      return Optional.of(Outcome.OUT_OF_MEMORY);
    }
    Duration used = processorTime(jvm());
    Duration usedInAll =
        process.descendants().map(Progress::processorTime).reduce(used, Duration::plus);
    long now = System.nanoTime();
    int toldNow = events.getAsInt();
    if (toldNow != told) {
      told = toldNow;
      usedAtLastEvent = used;
    }
    // A process that has ended takes its time with it, so less is a change as well.
    if (usedInAll.minus(usedWhenBusy).abs().compareTo(NOTHING) > 0) {
      usedWhenBusy = usedInAll;
      busyAt = now;
    }
    boolean getsOn =
        used.minus(usedAtLastEvent).compareTo(limits.processorTime()) < 0
            && Duration.ofNanos(now - busyAt).compareTo(limits.idle()) < 0
            && Duration.ofNanos(now - start).compareTo(limits.whole()) < 0;
    return getsOn ? Optional.empty() : Optional.of(Outcome.HUNG);
  }

  private ProcessHandle jvm() {
    ProcessHandle jvm = process.toHandle();
    for (int i = 0; i < wrappers; i++) {
      jvm = jvm.children().findFirst().orElse(jvm);
    }
    return jvm;
  }

  private static Duration processorTime(ProcessHandle process) {
    return Stream.of(process)
        .flatMap(one -> one.info().totalCpuDuration().stream())
        .findFirst()
        .orElse(Duration.ZERO); // a system that does not tell: the run has to end by itself
  }
}
