package benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void each_way_has_a_row_with_its_time_and_its_ratio() {
    assertEquals(
        """
        | way | ns/op | ratio to slow & safe |
        | --- | ---: | ---: |
        | slow & safe | 200 ± 50 | 1 |
        | fast | 100 ± 50 | 0.50 ± 0.28 |
        | other <T> | 600 ± 50 | 3.00 ± 0.79 |
        """,
        Table.ofWays(Samples.carry()));
  }

  @Test
  void each_comparison_has_a_row_with_its_ratio() {
    assertEquals(
        """
        | compared | ratio |
        | --- | ---: |
        | **fast / other <T>** | **0.167 ± 0.084** |
        """,
        Table.ofComparisons(Samples.carry()));
  }
}
