package engine;

import java.time.Duration;

/**
 * What a submission may use up.
 *
 * @param time wall time of its tests
 * @param heapMegabytes the heap of the JVM that runs them
 * @param outputBytes what it may print
 * @param outputKept how many characters of the end of its output a verdict keeps
 */
public record Limits(Duration time, int heapMegabytes, long outputBytes, int outputKept) {

  /** 30 seconds, 256 MB, 4 MB printed of which 4000 characters are kept. */
  public static final Limits USUAL = new Limits(Duration.ofSeconds(30), 256, 4_000_000, 4_000);
}
