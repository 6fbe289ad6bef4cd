package imageserver;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.CapturedLog;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.Interleaving;
import testkit.LogLine;
import testkit.RequestLines;
import testkit.Task;

@Task(number = 0, title = "Nothing gets lost on the way")
class GuardsTest {

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 2);
  private final ScriptedDatabase database = new ScriptedDatabase();
  private final RequestHandler handler = new RequestHandler(database, image -> {});
  private final RequestLines lines =
      new RequestLines(
          log,
          "No other request was there: the id must be the one that handle(requestId, image) got.",
          "Whoever writes this line was not given the id; a line without it cannot be found.",
          "src/main/java/imageserver/RequestHandler.java");

  @AfterEach
  void close() {
    requests.close();
    log.close();
  }

  @Test
  @Order(1)
  @GreenAtStart(
      because = "a log that says less is no cure: deleted lines, other messages or levels")
  void a_request_on_its_own_logs_its_four_lines() {
    requests.run("request for cat.png", () -> handler.handle("req-17", "cat.png"));

    lines.mustBelongTo("req-17", "cat.png");
    for (LogLine line : log.lines()) {
      if (!line.level().equals("INFO")) {
        throw Finding.that(
                "The line \"%s\" has the level %s.".formatted(line.message(), line.level()))
            .because("Nothing went wrong in this request; its lines are INFO.")
            .lookAt("the class that writes this line")
            .seeHint(1);
      }
    }
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "an id that is not the caller's is no id")
  void the_id_is_the_one_that_the_caller_gave() {
    for (String id : List.of("req-a", "req-b")) {
      requests.run("request " + id, () -> handler.handle(id, id + ".png"));
      lines.mustBelongTo(id, id + ".png");
    }
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "a lock around the request hides the defect and makes the server a queue")
  void requests_still_overlap() {
    for (String image : List.of("cat.png", "dog.png")) {
      String request = "request for " + image;
      database.during(image, () -> requests.pause(request));
      requests.startAndHold(request, () -> handler.handle("id-of-" + image, image));
    }
  }
}
