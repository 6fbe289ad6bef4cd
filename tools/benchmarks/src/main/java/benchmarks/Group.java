package benchmarks;

import java.util.List;

/**
 * Benchmarks that do the same in different ways.
 *
 * @param title what all of them do
 * @param description what an operation is, in a sentence or two
 * @param benchmark the class that has a method for each way
 * @param ways the ways; the first one is the baseline
 * @param comparisons what else is compared
 */
public record Group(
    String title,
    String description,
    Class<?> benchmark,
    List<Way> ways,
    List<Comparison> comparisons) {

  /** Returns the way that all others are compared with. */
  public Way baseline() {
    return ways.getFirst();
  }

  /**
   * Returns JMH's name of a benchmark.
   *
   * @param way one of this group's ways
   */
  public String benchmarkName(Way way) {
    return benchmark.getName() + "." + way.method();
  }
}
