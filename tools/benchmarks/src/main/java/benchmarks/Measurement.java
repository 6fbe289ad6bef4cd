package benchmarks;

/**
 * The average time of one way to do something.
 *
 * @param name the way, as tables and charts name it
 * @param mean the average time of one operation, in nanoseconds
 * @param error half the width of the mean's 99.9 % confidence interval, in nanoseconds
 */
public record Measurement(String name, double mean, double error) {

  /** Returns mean and error for a reader, such as {@code 12.3 ± 0.4}. */
  @Override
  public String toString() {
    return PlusMinus.text(mean, error);
  }
}
