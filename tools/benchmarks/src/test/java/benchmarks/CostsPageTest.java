package benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostsPageTest {

  private static final Machine MACHINE =
      new Machine("Some CPU", 2, "Linux 6.1", "Some Vendor 25.0.1", LocalDate.of(2026, 3, 1));

  private final String page =
      CostsPage.of(List.of(Samples.carry()), MACHINE, Effort.FULL, "costs.svg");

  @Test
  void the_page_says_where_when_and_how_the_figures_were_measured() {
    mustContain("](costs.svg)");
    mustContain("- CPU: Some CPU, 2 cores\n");
    mustContain("- OS: Linux 6.1\n");
    mustContain("- JDK: Some Vendor 25.0.1\n");
    mustContain("- Date: 2026-03-01\n");
    mustContain("forks: 3; in each fork 5 warm-up and 5 measured iterations of 1000 ms\n");
  }

  @Test
  void the_page_has_both_tables_of_a_group() {
    mustContain("\n## Carry & keep (Samples)\n\nCarries something.\n\n| way |");
    mustContain("\n\n| compared |");
  }

  @Test
  void the_page_ends_with_one_newline_and_no_line_ends_with_a_space() {
    assertTrue(page.endsWith("|\n"), page);
    assertEquals(List.of(), page.lines().filter(line -> line.endsWith(" ")).toList());
  }

  private void mustContain(String text) {
    assertTrue(page.contains(text), () -> "No \"%s\" in:%n%s".formatted(text, page));
  }
}
