package imageserver;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.CapturedLog;
import testkit.Interleaving;
import testkit.RedAtStart;
import testkit.RequestLines;
import testkit.Task;

@Task(number = 1, title = "The driver's line names its request")
class Task1DriverLineTest {

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 1);
  private final ScriptedDatabase database = new ScriptedDatabase();
  private final RequestHandler handler = new RequestHandler(database, image -> {});
  private final RequestLines lines =
      new RequestLines(
          log,
          "The listener hears of all requests; the id must be that of the thread it is called on.",
          "Nobody hands an id to onQuery; it has to be around when the driver calls back.",
          "src/main/java/imageserver/RequestContext.java");

  @AfterEach
  void close() {
    requests.close();
    log.close();
  }

  @Test
  @Order(1)
  @RedAtStart(
      because = "onQuery has no parameter for the id, and nothing else to take it from",
      saying = "cat.png was requested by req-1, but its line \"Executing DB query\" has no field")
  void the_line_that_the_driver_calls_back_for_names_the_request() {
    requests.run("req-1", () -> handler.handle("req-1", "cat.png"));

    lines.mustBelongTo("req-1", "cat.png");
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "as above, and the first thing that comes to mind is a shared field again",
      saying = "cat.png was requested by req-1, but its line \"Executing DB query\" has no field")
  void requests_that_meet_in_the_database_keep_their_own_ids() {
    startAndHold("req-1", "cat.png");
    startAndHold("req-2", "dog.png");
    startAndHold("req-3", "elk.png");
    List.of("req-2", "req-1", "req-3").forEach(requests::finish);

    lines.mustBelongTo("req-1", "cat.png");
    lines.mustBelongTo("req-2", "dog.png");
    lines.mustBelongTo("req-3", "elk.png");
  }

  @Test
  @Order(3)
  @RedAtStart(
      because = "as above; a map from image to id would pass the other tests",
      saying = "the lines \"Executing DB query\" about it say request_id=none")
  void two_requests_for_the_same_image_keep_their_own_ids() {
    Queue<String> arrivals = new ArrayDeque<>(List.of("req-1", "req-2"));
    database.during("cat.png", () -> requests.pause(arrivals.remove()));
    requests.startAndHold("req-1", () -> handler.handle("req-1", "cat.png"));
    requests.startAndHold("req-2", () -> handler.handle("req-2", "cat.png"));
    List.of("req-1", "req-2").forEach(requests::finish);

    lines.mustBeSharedBy(Set.of("req-1", "req-2"), "cat.png");
  }

  private void startAndHold(String requestId, String image) {
    database.during(image, () -> requests.pause(requestId));
    requests.startAndHold(requestId, () -> handler.handle(requestId, image));
  }
}
