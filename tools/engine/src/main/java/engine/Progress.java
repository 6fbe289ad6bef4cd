package engine;

import engine.Verdict.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Tells whether a run still gets on, from what its processes compute and what it has told. */
final class Progress {

  /** Less than this, in the time of {@link Limits#idle}, is what a JVM uses that only waits. */
  private static final Duration NOTHING = Duration.ofMillis(150);

  private final ProcessTree tree;
  private final int wrappers;
  private final ProcessHandle jvm;
  private final IntSupplier events;
  private final Limits limits;
  private final long start = System.nanoTime();
  private int told = -1;
  private Duration usedAtLastEvent = Duration.ZERO;
  private Duration usedWhenBusy = Duration.ZERO;
  private long busyAt = System.nanoTime();

  /**
   * Begins to look. The JVM has to be there.
   *
   * @param tree the processes
   * @param wrappers how many of them are around the JVM, see {@link Sandbox#wrappers}
   * @param events counts what the run has told
   * @param limits what it may use up
   */
  Progress(ProcessTree tree, int wrappers, IntSupplier events, Limits limits) {
    this.tree = tree;
    this.wrappers = wrappers;
    jvm = within(tree.root().toHandle(), wrappers);
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
    Duration used = ProcessTree.processorTime(jvm);
    Duration usedInAll =
        ProcessTree.processorTime(tree.root().toHandle()).plus(tree.processorTimeOfOthers());
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

  private static ProcessHandle within(ProcessHandle process, int wrappers) {
    ProcessHandle jvm = process;
    for (int i = 0; i < wrappers; i++) {
      jvm = jvm.children().findFirst().orElse(jvm);
    }
    return jvm;
  }
}
