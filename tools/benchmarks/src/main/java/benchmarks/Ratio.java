package benchmarks;

/**
 * How many times as long one way takes as another.
 *
 * @param value the quotient of both means; 2 means twice as long
 * @param error the quotient's error, at the level of confidence of the two means' errors
 */
public record Ratio(double value, double error) {

  /**
   * Divides two means and propagates their errors to first order: the quotient's relative error is
   * the root of the sum of the squares of both relative errors.
   *
   * <p>The rule holds for two means that do not depend on each other, and for errors that are small
   * beside them: JCGM 100:2008, <a
   * href="https://www.iso.org/sites/JCGM/GUM/JCGM100/C045315e-html/C045315e_FILES/MAIN_C045315e/05_e.html">Guide
   * to the expression of uncertainty in measurement</a>, 5.1.6, equation (12). It is stated for
   * standard uncertainties. JMH's errors are a multiple of those, and the multiple is the same for
   * equally many iterations.
   *
   * @param one the mean to divide
   * @param other the mean to divide by
   */
  public static Ratio of(Measurement one, Measurement other) {
    double value = one.mean() / other.mean();
    double relativeError = Math.hypot(one.error() / one.mean(), other.error() / other.mean());
    return new Ratio(value, value * relativeError);
  }

  /** Returns value and error for a reader, such as {@code 1.23 ± 0.04}. */
  @Override
  public String toString() {
    return PlusMinus.text(value, error);
  }
}
