package benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlusMinusTest {

  @Test
  void the_error_has_two_digits_and_the_value_as_many_decimals() {
    assertEquals("1.234 ± 0.057", PlusMinus.text(1.23449, 0.0567));
    assertEquals("1.23 ± 0.57", PlusMinus.text(1.2345, 0.567));
    assertEquals("1.2 ± 5.7", PlusMinus.text(1.2345, 5.67));
    assertEquals("1234 ± 57", PlusMinus.text(1234.4, 56.7));
    assertEquals("1234 ± 567", PlusMinus.text(1234.4, 567));
  }

  @Test
  void there_are_three_decimals_at_most() {
    assertEquals("1.234 ± 0.001", PlusMinus.text(1.23449, 0.0005678));
    assertEquals("1.234 ± 0.000", PlusMinus.text(1.23449, 0));
  }

  @Test
  void the_decimal_separator_is_a_point_everywhere() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertEquals("1.23 ± 0.57", PlusMinus.text(1.2345, 0.567));
    } finally {
      Locale.setDefault(before);
    }
  }
}
