package benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RatioTest {

  private static final double ROUNDING = 1e-12;

  @Test
  void the_value_is_the_quotient_of_the_means() {
    Ratio ratio = Ratio.of(measurement(300, 0), measurement(200, 0));

    assertEquals(new Ratio(1.5, 0), ratio);
  }

  @Test
  void relative_errors_of_3_and_4_percent_make_one_of_5_percent() {
    Ratio ratio = Ratio.of(measurement(200, 6), measurement(100, 4));

    assertEquals(2, ratio.value());
    assertEquals(0.1, ratio.error(), ROUNDING);
  }

  @Test
  void the_inverse_has_the_same_relative_error() {
    Measurement one = measurement(80, 8);
    Measurement other = measurement(20, 1);

    Ratio ratio = Ratio.of(one, other);
    Ratio inverse = Ratio.of(other, one);

    assertEquals(1, ratio.value() * inverse.value(), ROUNDING);
    assertEquals(ratio.error() / ratio.value(), inverse.error() / inverse.value(), ROUNDING);
  }

  @Test
  void the_baseline_s_own_ratio_is_1_without_an_error() {
    MeasuredGroup carry = Samples.carry();

    assertEquals(new Ratio(1, 0), carry.ratio(Samples.SLOW));
    assertEquals(0.5, carry.ratio(Samples.FAST).value());
  }

  private static Measurement measurement(double mean, double error) {
    return new Measurement("a way", mean, error);
  }
}
