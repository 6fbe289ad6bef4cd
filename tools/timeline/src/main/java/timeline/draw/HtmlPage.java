package timeline.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import timeline.event.Event;
import timeline.event.Requests;
import timeline.model.Timeline;

/**
 * A page that replays a run, event by event. It is one file and needs no network. A run with many
 * requests is shown in parts.
 */
public final class HtmlPage {

  /** As many as can be told apart. */
  private static final int REQUESTS_AT_ONCE = Marks.count();

  private final String title;
  private final List<String> works;
  private final List<Timeline> parts = new ArrayList<>();

  private HtmlPage(String title, List<Event> events) {
    this.title = title;
    works = Requests.of(events);
    for (List<Event> part : Requests.parts(events, REQUESTS_AT_ONCE)) {
      parts.add(Timeline.of(part, works));
    }
  }

  /**
   * Writes a page.
   *
   * @param title what it shows, in a sentence
   * @param events the run's events in their order
   * @return the text of an HTML file
   */
  public static String of(String title, List<Event> events) {
    return new HtmlPage(title, events).html();
  }

  private String html() {
    StringBuilder pictures = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      pictures.append(
          "<div class=\"picture\" style=\"--width: %dpx\" data-rows=\"%d\"%s>\n%s</div>\n"
              .formatted(
                  SvgPicture.width(parts.get(i)),
                  parts.get(i).rows(),
                  i == 0 ? "" : " hidden",
                  SvgPicture.of(title + ": " + name(i), parts.get(i), "part-%d-".formatted(i))));
    }
    return template()
        .replace("{{title}}", Xml.escaped(title))
        .replace("{{summary}}", Xml.escaped(summary()))
        .replace("{{choice}}", choice())
        .replace("{{pictures}}", pictures);
  }

  private String summary() {
    long lines = parts.stream().mapToLong(part -> part.lines().size()).sum();
    long wrong = parts.stream().mapToLong(Timeline::wrongLines).sum();
    return "%d requests, %d log lines. %s"
        .formatted(
            works.size(),
            lines,
            wrong == 0
                ? "Each line of a request carries its id."
                : wrong + " of them carry a wrong id, or none.");
  }

  private String choice() {
    if (parts.size() == 1) {
      return "";
    }
    StringBuilder choice =
        new StringBuilder("<p><label for=\"part\">Show </label><select id=\"part\">");
    for (int i = 0; i < parts.size(); i++) {
      long wrong = parts.get(i).wrongLines();
      choice.append(
          "<option value=\"%d\">%s%s</option>"
              .formatted(
                  i,
                  Xml.escaped(name(i)),
                  wrong == 0 ? "" : " (%d lines are wrong)".formatted(wrong)));
    }
    return choice.append("</select></p>").toString();
  }

  private String name(int part) {
    int from = part * REQUESTS_AT_ONCE;
    List<String> shown = works.subList(from, Math.min(from + REQUESTS_AT_ONCE, works.size()));
    return shown.size() < 2
        ? "Request " + String.join("", shown)
        : "Requests %s to %s".formatted(shown.getFirst(), shown.getLast());
  }

  private static String template() {
    try (InputStream in = HtmlPage.class.getResourceAsStream("/timeline/page.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the page's template", e);
    }
  }
}
