package workbook.course;

import engine.Demo;
import engine.recording.RecordedLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pictures.EventFile;
import pictures.JsonLog;
import timeline.draw.HtmlPage;
import timeline.event.Event;

/**
 * Draws what has just happened in a demo. What the demo printed tells the ids. Text does not name
 * the threads; what was recorded beside it does.
 */
public final class DemoPicture {

  private static final String ID = "request_id";
  private static final String SUBJECT = "image";
  private static final Pattern PRINTED_ID = Pattern.compile("\\brequest_id=(\\S+)");

  /** The id that a thread finds in its context, in the lines that tell it. */
  private static final Pattern CONTEXT_ID = Pattern.compile("\\bthread_context_id=(\\S+)");

  private static final String UNBOUND = "none";
  private static final Pattern PRINTED_SUBJECT = Pattern.compile("\\bimage=(\\S+)");

  private final Path folder;

  /**
   * Creates one.
   *
   * @param folder where pictures are written
   */
  public DemoPicture(Path folder) {
    this.folder = folder;
  }

  /**
   * Draws a demo.
   *
   * @param step the step
   * @param demo what came of it
   * @return the page that was written
   * @throws IOException if it cannot be written
   */
  public Path draw(Step step, Demo demo) throws IOException {
    Files.createDirectories(folder);
    List<Event> events = events(demo);
    Files.writeString(folder.resolve(step.name() + ".jsonl"), EventFile.write(events));
    Path page = folder.resolve(step.name() + ".html");
    Files.writeString(page, HtmlPage.of("The demo of " + step.name(), events));
    return page;
  }

  private static List<Event> events(Demo demo) {
    return JsonLog.isOne(demo.output())
        ? new JsonLog(ID, SUBJECT).read(demo.output())
        : eventsOfText(demo);
  }

  private static List<Event> eventsOfText(Demo demo) {
    List<String> printed = new ArrayList<>(demo.output().lines().toList());
    Map<String, String> ids = new HashMap<>();
    List<Event> events = new ArrayList<>();
    for (RecordedLine line : demo.lines()) {
      String id = printedId(line, printed);
      if (id != null) {
        ids.putIfAbsent(line.subject(), id);
      }
      events.add(
          Event.line(
              Math.max(0, line.millis() - demo.lines().getFirst().millis()),
              line.thread(),
              ids.get(line.subject()),
              id,
              line.message()));
    }
    return events;
  }

  /** Finds the id in the printed line, which is used up by that. */
  private static String printedId(RecordedLine line, List<String> printed) {
    for (String text : printed) {
      boolean sameSubject = line.subject().equals(found(PRINTED_SUBJECT, text, ""));
      if (sameSubject && text.contains(line.message())) {
        printed.remove(text);
        String id = found(CONTEXT_ID, text, found(PRINTED_ID, text, UNBOUND));
        return id.equals(UNBOUND) ? null : id;
      }
    }
    return null;
  }

  private static String found(Pattern pattern, String text, String otherwise) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : otherwise;
  }
}
