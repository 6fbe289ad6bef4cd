package imageserver;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.RedAtStart;
import testkit.Task;
import testkit.given.AnyText;
import testkit.given.Calls;
import testkit.log.CapturedLog;
import testkit.log.RequestLines;
import testkit.threads.Interleaving;

/**
 * Shows that the line which the database driver calls back for names its request.
 *
 * <p>The cast: a database that calls its listener back on the request's thread, requests that meet
 * in it, and the captured log.
 */
@Task(number = 1, title = "The driver's line names its request")
class Task1DriverLineTest {

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 1);
  private final Calls calls = new Calls();
  private final ScriptedDatabase database = new ScriptedDatabase(calls);
  private final ScriptedProcessor processor = new ScriptedProcessor(calls);
  private final RequestHandler handler = new RequestHandler(database, processor);
  private final RequestLines lines =
      new RequestLines(
          log,
          "One listener serves all requests. It must read the id of the thread that calls it.",
          "onQuery has no parameter for the id. The context has to hold it when the driver calls.",
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
      because =
          "the line has no id yet, and the first thing that comes to mind is a shared field again",
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
      because = "the line has no id yet; a map from image to id would pass the other tests",
      saying = "the lines \"Executing DB query\" about it say request_id=none")
  void two_requests_for_the_same_image_keep_their_own_ids() {
    Queue<String> arrivals = new ArrayDeque<>(List.of("req-1", "req-2"));
    database.during("cat.png", () -> requests.pause(arrivals.remove()));
    requests.startAndHold("req-1", () -> handler.handle("req-1", "cat.png"));
    requests.startAndHold("req-2", () -> handler.handle("req-2", "cat.png"));
    List.of("req-1", "req-2").forEach(requests::finish);

    lines.mustBeSharedBy(Set.of("req-1", "req-2"), "cat.png");
  }

  @Test
  @Order(4)
  @RedAtStart(
      because = "no line of the driver's has an id yet",
      saying = "was requested by req-1, but its line \"Executing DB query\" has no field")
  void requests_that_meet_in_the_image_library_keep_their_own_ids() {
    List<Integer> numbers = IntStream.rangeClosed(1, 30).boxed().toList();
    for (int number : numbers) {
      String id = "req-" + number;
      processor.during("image-" + number, () -> requests.pause(id));
      requests.startAndHold(id, () -> handler.handle(id, "image-" + number));
    }
    numbers.reversed().forEach(number -> requests.finish("req-" + number));

    numbers.forEach(number -> lines.mustBelongTo("req-" + number, "image-" + number));
  }

  @Test
  @Order(5)
  @RedAtStart(because = "no line of the driver's has an id yet", saying = "has no field request_id")
  void any_text_can_be_an_id() {
    for (String id : AnyText.samples()) {
      String image = "image-of-%x.png".formatted(id.hashCode());
      requests.run("request for " + image, () -> handler.handle(id, image));
      lines.mustBelongTo(id, image);
    }
  }

  @Test
  @Order(6)
  @RedAtStart(
      because = "no line of the driver's has an id yet",
      saying = "The statement \"audit\" was sent for req-1, but its line says request_id=none.")
  void a_statement_that_the_driver_adds_to_a_query_names_the_request_too() {
    database.during("cat.png", () -> database.sendItsOwn("audit"));
    requests.run("req-1", () -> handler.handle("req-1", "cat.png"));

    String id =
        log.linesAbout("audit").stream()
            .map(line -> line.field("request_id").orElse("none"))
            .collect(Collectors.joining(" and "));
    if (!id.equals("req-1")) {
      throw Finding.that(
              "The statement \"audit\" was sent for req-1, but its line says request_id=%s."
                  .formatted(id.isEmpty() ? "nothing, there is none" : id))
          .because("The driver sent it on the thread that works for req-1, during its query.")
          .lookAt("src/main/java/imageserver/QueryLog.java")
          .seeHint(2);
    }
  }

  private void startAndHold(String requestId, String image) {
    database.during(image, () -> requests.pause(requestId));
    requests.startAndHold(requestId, () -> handler.handle(requestId, image));
  }
}
