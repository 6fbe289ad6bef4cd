package workbook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void paragraphs_are_wrapped_anew_and_code_keeps_its_lines() {
    String hint =
        """
        One line of text
        and its end.

        ```java
        int a;
          int b;
        ```
        - first
          point
        - second
        <!-- from: A.java -->
        """;

    assertEquals(
        List.of(
            "One line of text and its",
            "end.",
            "",
            "    int a;",
            "      int b;",
            "- first point",
            "- second"),
        new Markdown(24).lines(hint));
  }

  @Test
  void a_link_shows_where_it_leads() {
    assertEquals(
        List.of("See this (https://example.org)."),
        new Markdown(80).lines("See [this](https://example.org)."));
  }
}
