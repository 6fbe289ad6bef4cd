package benchmarks;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long each benchmark runs.
 *
 * @param forks how many new JVMs run it, one after the other
 * @param warmUps how many iterations each JVM runs before it measures
 * @param iterations how many iterations each JVM measures
 * @param milliseconds how long an iteration takes
 */
public record Effort(int forks, int warmUps, int iterations, int milliseconds) {

  /** For results: half a minute for each benchmark, about a quarter of an hour for all. */
  public static final Effort FULL = new Effort(3, 5, 5, 1000);

  /** For a look: about two seconds for each benchmark. */
  public static final Effort QUICK = new Effort(1, 3, 5, 100);

  /** Tells JMH. */
  void applyTo(ChainedOptionsBuilder options) {
    TimeValue time = TimeValue.milliseconds(milliseconds);
    options
        .forks(forks)
        .warmupIterations(warmUps)
        .warmupTime(time)
        .measurementIterations(iterations)
        .measurementTime(time);
  }

  @Override
  public String toString() {
    return "forks: %d; in each fork %d warm-up and %d measured iterations of %d ms"
        .formatted(forks, warmUps, iterations, milliseconds);
  }
}
