package timeline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import timeline.event.Event;
import timeline.model.Timeline;

/** Shows that pictures are well-formed, say what they show, and need no network. */
class PicturesTest {

  private static final String HOSTILE = "<script>\"&'\u0001</script>";

  @Test
  void a_picture_is_xml_whatever_the_log_says() throws Exception {
    Document svg =
        parsed(
            SvgPicture.of(
                HOSTILE, Timeline.of(List.of(Event.line(0, HOSTILE, "r", HOSTILE, HOSTILE)))));

    assertEquals("svg", svg.getDocumentElement().getTagName());
    assertEquals(0, svg.getElementsByTagName("script").getLength());
  }

  @Test
  void a_wrong_line_says_why() {
    String svg = SvgPicture.of("A run", Timeline.of(List.of(line("req-0", null))));

    assertTrue(svg.contains("class=\"line wrong\""), svg);
    assertTrue(svg.contains("Nothing gave this line the id of its request."), svg);
  }

  @Test
  void the_same_run_has_the_same_picture() {
    List<Event> events = List.of(line("req-0", "req-0"), line("req-1", "req-0"));

    assertEquals(
        SvgPicture.of("A run", Timeline.of(events)), SvgPicture.of("A run", Timeline.of(events)));
  }

  @Test
  void a_page_needs_nothing_from_elsewhere() {
    String page = HtmlPage.of("A run", List.of(line("req-0", "req-0")));

    assertFalse(page.contains("src="), page);
    assertFalse(page.contains("href="), page);
    assertFalse(page.contains("@import"), page);
  }

  @Test
  void a_page_shows_many_requests_in_parts() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      events.add(line("req-" + i, "req-0"));
    }
    String page = HtmlPage.of("A run", events);

    assertTrue(page.contains("Requests req-0 to req-4 (4 lines are wrong)"), page);
    assertTrue(page.contains("Requests req-10 to req-11 (2 lines are wrong)"), page);
    assertTrue(page.contains("12 requests, 12 log lines. 11 of them carry a wrong id"), page);
  }

  @Test
  void a_run_without_events_has_a_page_too() {
    assertTrue(HtmlPage.of("A run", List.of()).contains("0 requests, 0 log lines."));
  }

  private static Event line(String work, String id) {
    return Event.line(0, "thread of " + work, work, id, "Started request");
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
