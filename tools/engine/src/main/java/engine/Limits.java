package engine;

import java.time.Duration;

/**
 * What a submission may use up. The first two limits of time count from the last test that began or
 * ended, and neither is wall time where the machine is busy: a run that makes progress is not
 * stopped by them.
 *
 * <p>The tests have limits of their own ({@code testkit.threads.TimeLimits}), which are shorter,
 * and tell more. These are the net around them.
 *
 * @param processorTime what the tests' JVM may compute
 * @param idle how long it may do nothing; a JVM that waits for its turn on a busy machine gets more
 *     processor time than {@link Progress} calls nothing
 * @param heapMegabytes the heap of the JVM that runs them
 * @param whole how long a run may take, whatever it does
 * @param memoryMegabytes the memory of all its processes, where the system tells it (Linux)
 * @param processes how many further processes there may be at once
 * @param outputBytes what it may print
 * @param outputKept how many characters of the end of its output a verdict keeps
 */
public record Limits(
    Duration processorTime,
    Duration idle,
    Duration whole,
    int heapMegabytes,
    int memoryMegabytes,
    int processes,
    long outputBytes,
    int outputKept) {

  /**
   * 20 seconds each and 10 minutes in all, 256 MB of heap, 2 GB, 50 processes, 4 MB printed of
   * which 4000 characters are kept.
   */
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(20),
          Duration.ofSeconds(20),
          Duration.ofMinutes(10),
          256,
          2_048,
          50,
          4_000_000,
          4_000);

  /**
   * Returns the same limits with another one on the whole run.
   *
   * @param whole how long a run may take, whatever it does
   */
  public Limits within(Duration whole) {
    return new Limits(
        processorTime,
        idle,
        whole,
        heapMegabytes,
        memoryMegabytes,
        processes,
        outputBytes,
        outputKept);
  }
}
