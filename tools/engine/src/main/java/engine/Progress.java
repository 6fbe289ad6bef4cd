package engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Tells whether a test run still gets on, from what its process computes and what it writes. */
final class Progress {

  /** Less than this, in the time of {@link Limits#idle}, is what a JVM uses that only waits. */
  private static final Duration NOTHING = Duration.ofMillis(150);

  private final Process process;
  private final Path events;
  private final Limits limits;
  private long written = -1;
  private Duration usedAtLastEvent = Duration.ZERO;
  private Duration usedWhenBusy = Duration.ZERO;
  private long busyAt = System.nanoTime();

  Progress(Process process, Path events, Limits limits) {
    this.process = process;
    this.events = events;
    this.limits = limits;
  }

  /** Looks again; false if a limit has been reached since the last event. */
  boolean isMade() throws IOException {
    Duration used = processorTime(process.toHandle());
    Duration usedInAll =
        process.descendants().map(Progress::processorTime).reduce(used, Duration::plus);
    long now = System.nanoTime();
    long size = Files.exists(events) ? Files.size(events) : 0;
    if (size != written) {
      written = size;
      usedAtLastEvent = used;
    }
    // A process that has ended takes its time with it, so less is a change as well.
    if (usedInAll.minus(usedWhenBusy).abs().compareTo(NOTHING) > 0) {
      usedWhenBusy = usedInAll;
      busyAt = now;
    }
    return used.minus(usedAtLastEvent).compareTo(limits.processorTime()) < 0
        && Duration.ofNanos(now - busyAt).compareTo(limits.idle()) < 0;
  }

  private static Duration processorTime(ProcessHandle process) {
    return Stream.of(process)
        .flatMap(one -> one.info().totalCpuDuration().stream())
        .findFirst()
        .orElse(Duration.ZERO); // a system that does not tell: the run has to end by itself
  }
}
