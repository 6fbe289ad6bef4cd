package workbook.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagerTest {

  private static final Style PLAIN = new Style(false);

  @Test
  void a_long_text_scrolls_and_stops_at_its_ends() {
    List<String> text = IntStream.rangeClosed(1, 30).mapToObj(line -> "line " + line).toList();
    Pager pager = new Pager(PLAIN, "title", text, "back");

    assertEquals(List.of("title", "", "line 1"), pager.lines(40, 14).subList(0, 3));
    assertTrue(pager.scroll("page down"));
    assertEquals("line 11", pager.lines(40, 14).get(2));
    assertTrue(pager.scroll("end"));
    assertEquals("line 21", pager.lines(40, 14).get(2));
    assertTrue(pager.scroll("down"));
    assertEquals("line 21", pager.lines(40, 14).get(2));
    assertTrue(pager.scroll("home"));
    assertTrue(pager.scroll("up"));
    assertEquals("line 1", pager.lines(40, 14).get(2));
    assertTrue(pager.lines(80, 14).getLast().startsWith("lines 1 to 10 of 30"));
  }

  @Test
  void in_a_short_text_every_key_goes_back() {
    Pager pager = new Pager(PLAIN, "title", List.of("one line"), "back");

    pager.lines(40, 14);

    assertFalse(pager.scroll("down"));
    assertFalse(pager.scroll(" "));
  }

  @Test
  void a_wide_line_is_folded_and_nothing_of_it_is_lost() {
    Pager pager = new Pager(PLAIN, "title", List.of("one two three four five six"), "back");

    List<String> lines = pager.lines(20, 14);

    assertEquals("one two three four", lines.get(2));
    assertEquals("        five six", lines.get(3));
  }
}
