package imageserver;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.RedAtStart;
import testkit.Task;
import testkit.given.Calls;
import testkit.log.CapturedLog;
import testkit.log.RequestLines;
import testkit.threads.Interleaving;

/**
 * Shows that requests which overlap keep their own ids in all their lines.
 *
 * <p>The cast: requests that an interleaving stops in the database or in the image library, one
 * handler that all of them use, and the captured log.
 */
@Task(number = 1, title = "Every line names its own request")
class Task1OwnIdTest {

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 1);
  private final Calls calls = new Calls();
  private final ScriptedDatabase database = new ScriptedDatabase(calls);
  private final ScriptedProcessor processor = new ScriptedProcessor(calls);
  private final RequestHandler handler = new RequestHandler(database, processor);
  private final RequestLines lines =
      new RequestLines(
          log,
          "While one request waited for the database, another request overwrote the shared id.",
          "The class that writes this line has no id. A search for the id does not find the line.",
          RequestLines.WRITER);

  @AfterEach
  void close() {
    requests.close();
    log.close();
  }

  @Test
  @Order(1)
  @RedAtStart(
      because = "req-2 sets the static field while req-1 waits, and req-1 goes on with it",
      saying =
          "cat.png was requested by req-1, but its line \"Processing image in thread\" says"
              + " request_id=req-2")
  void two_requests_that_meet_in_the_database_keep_their_own_ids() {
    startAndHold("req-1", "cat.png");
    startAndHold("req-2", "dog.png");
    requests.finish("req-1");
    requests.finish("req-2");

    lines.mustBelongTo("req-1", "cat.png");
    lines.mustBelongTo("req-2", "dog.png");
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "the last of the thirty to start gives its id to all others",
      saying =
          "image-1.png was requested by req-1, but its line \"Processing image in thread\" says"
              + " request_id=req-30")
  void thirty_requests_at_once_keep_their_own_ids() {
    List<Integer> numbers = IntStream.rangeClosed(1, 30).boxed().toList();
    numbers.forEach(i -> startAndHold("req-" + i, "image-" + i + ".png"));
    numbers.reversed().forEach(i -> requests.finish("req-" + i));

    numbers.forEach(i -> lines.mustBelongTo("req-" + i, "image-" + i + ".png"));
  }

  @Test
  @Order(3)
  @RedAtStart(
      because = "whatever is tied to the thread instead of the request is overwritten as well",
      saying =
          "cat.png was requested by req-1, but its line \"Processing image in thread\" says"
              + " request_id=req-2")
  void one_thread_that_serves_a_second_request_while_the_first_waits_mixes_nothing_up() {
    RequestLines linesOfOneThread =
        new RequestLines(
            log,
            "One thread served both requests, and its value was overwritten. A thread is"
                + " not a request.",
            "The class that writes this line has no id. A search for the id does not find the"
                + " line.",
            RequestLines.WRITER,
            2);
    database.during("cat.png", () -> handler.handle("req-2", "dog.png"));
    requests.run("req-1", () -> handler.handle("req-1", "cat.png"));

    linesOfOneThread.mustBelongTo("req-2", "dog.png");
    linesOfOneThread.mustBelongTo("req-1", "cat.png");
  }

  @Test
  @Order(4)
  @RedAtStart(
      because = "the one field has the id of the request that came last, whatever the image",
      saying =
          "the lines \"Processing image in thread\" about it say request_id=req-2 and"
              + " request_id=req-2")
  void two_requests_for_the_same_image_keep_their_own_ids() {
    Queue<String> arrivals = new ArrayDeque<>(List.of("req-1", "req-2"));
    database.during("cat.png", () -> requests.pause(arrivals.poll()));
    requests.startAndHold("req-1", () -> handler.handle("req-1", "cat.png"));
    requests.startAndHold("req-2", () -> handler.handle("req-2", "cat.png"));
    List.of("req-1", "req-2").forEach(requests::finish);

    lines.mustBeSharedBy(Set.of("req-1", "req-2"), "cat.png");
  }

  @Test
  @Order(5)
  @RedAtStart(
      because = "another request sets the field before it is read",
      saying =
          "cat1.png was requested by req-1, but its line \"Started request\" says request_id=req-x")
  void a_request_that_another_one_passes_between_two_lines_keeps_its_own_id() {
    RequestLines linesOfThePassed =
        new RequestLines(
            log,
            "Another request ran just before this line. A shared field can change at any"
                + " time, however late you set it.",
            "The class that writes this line has no id. A search for the id does not find the"
                + " line.",
            RequestLines.WRITER,
            2);
    for (int i = 1; i <= 4; i++) {
      int line = i;
      String id = "req-" + line;
      String image = "cat" + line + ".png";
      requests.startAndHold(
          id,
          () -> {
            log.beforeLine(line, () -> requests.pause(id));
            handler.handle(id, image);
          });
      requests.run("req-x" + line, () -> handler.handle("req-x", "dog.png"));
      requests.finish(id);

      linesOfThePassed.mustBelongTo(id, image);
    }
  }

  @Test
  @Order(6)
  @RedAtStart(
      because = "req-2 sets the static field while the image library works for req-1",
      saying = "but its line \"Finished request - CONTEXT MISMATCH\" says actual_global_id=req-2")
  void two_requests_that_meet_in_the_image_library_keep_their_own_ids() {
    for (String number : List.of("1", "2")) {
      String request = "req-" + number;
      String image = "image-" + number + ".png";
      processor.during(image, () -> requests.pause(request));
      requests.startAndHold(request, () -> handler.handle(request, image));
    }
    requests.finish("req-1");
    requests.finish("req-2");

    lines.mustBelongTo("req-1", "image-1.png");
    lines.mustBelongTo("req-2", "image-2.png");
  }

  private void startAndHold(String requestId, String image) {
    database.during(image, () -> requests.pause(requestId));
    requests.startAndHold(requestId, () -> handler.handle(requestId, image));
  }
}
