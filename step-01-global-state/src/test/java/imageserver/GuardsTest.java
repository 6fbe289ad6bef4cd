package imageserver;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.Task;
import testkit.given.AnyText;
import testkit.given.Calls;
import testkit.given.Failure;
import testkit.log.CapturedLog;
import testkit.log.LogLine;
import testkit.log.RequestLines;
import testkit.log.ShippedLogging;
import testkit.rules.Application;
import testkit.rules.Unchanged;
import testkit.threads.Interleaving;

/**
 * Shows that a fix takes nothing away: requests still overlap, each does its work once, and their
 * lines, failures and threads are as before.
 *
 * <p>The cast: two requests held at one place by an interleaving, a database and an image library
 * that follow a script, and the captured log.
 */
@Task(number = 0, title = "What worked before still works")
class GuardsTest {

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 2);
  private final Calls calls = new Calls();
  private final ScriptedDatabase database = new ScriptedDatabase(calls);
  private final ScriptedProcessor processor = new ScriptedProcessor(calls);
  private final RequestHandler handler = new RequestHandler(database, processor);
  private final RequestLines lines =
      new RequestLines(
          log,
          "There is no other request. Expected: the id that handle(requestId, image) got.",
          "The class that writes this line has no id. A search for the id does not find the line.",
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

  @Test
  @Order(4)
  @GreenAtStart(because = "a lock may be somewhere else as well: around the image library")
  void requests_still_overlap_in_the_image_library() {
    for (String image : List.of("cat.png", "dog.png")) {
      String request = "request for " + image;
      processor.during(image, () -> requests.pause(request));
      requests.startAndHold(request, () -> handler.handle("id-of-" + image, image));
    }
  }

  @Test
  @Order(5)
  @GreenAtStart(because = "an answer may ask twice, or ask for something else")
  void a_request_asks_the_database_and_then_the_image_library_once_each() {
    for (int time = 1; time <= 2; time++) {
      requests.run("request for cat.png", () -> handler.handle("req-1", "cat.png"));

      mustHaveAskedFor("cat.png", "request for cat.png");
      calls.forget();
    }
  }

  @Test
  @Order(6)
  @GreenAtStart(
      because = "a failure may be swallowed, wrapped, tried again, or logged as a success")
  void a_failure_reaches_the_caller_as_it_is() {
    for (Failure failure : Failure.ofEachKind()) {
      database.during("lost.png", failure::raise);
      processor.during("broken.png", failure::raise);
      mustEndWith(failure, "The database", "lost.png", 1);
      mustEndWith(failure, "The image library", "broken.png", 2);
    }
  }

  @Test
  @Order(7)
  @GreenAtStart(because = "ids are made by others, and not all of them look like req-1")
  void any_text_can_be_an_id() {
    for (String id : AnyText.samples()) {
      String image = "image-of-%x.png".formatted(id.hashCode());
      requests.run("request for " + image, () -> handler.handle(id, image));
      lines.mustBelongTo(id, image);
    }
  }

  @Test
  @Order(8)
  @GreenAtStart(because = "an answer may count on names like cat.png")
  void any_text_can_be_an_image() {
    for (String image : AnyText.samples()) {
      String request = "request for " + AnyText.shown(image);
      requests.run(request, () -> handler.handle("req-1", image));

      lines.mustBelongTo("req-1", image);
      mustHaveAskedFor(image, request);
      calls.forget();
    }
  }

  @Test
  @Order(9)
  @GreenAtStart(
      because = "a client that tries again may send the same id, and the first try may last")
  void requests_with_the_same_id_overlap_and_keep_it() {
    for (String image : List.of("cat.png", "dog.png")) {
      String request = "request for " + image;
      database.during(image, () -> requests.pause(request));
      requests.startAndHold(request, () -> handler.handle("req-1", image));
    }
    for (String image : List.of("cat.png", "dog.png")) {
      requests.finish("request for " + image);
      lines.mustBelongTo("req-1", image);
    }
  }

  @Test
  @Order(10)
  @GreenAtStart(because = "the configuration can switch lines off, or leave their fields out")
  void the_configuration_that_ships_writes_whole_lines() {
    ShippedLogging.mustWriteWholeLines(Application.of(RequestHandler.class));
  }

  @Test
  @Order(11)
  @GreenAtStart(because = "a second method with a parameter for the id makes the exercise go away")
  void the_interfaces_of_other_teams_are_as_they_were() {
    Unchanged.mustBe(Database.class, "void query(String, String)");
    Unchanged.mustBe(ImageProcessor.class, "void process(String)");
    Unchanged.mustBePublic(
        RequestHandler.class,
        void.class,
        "handle",
        List.of(String.class, String.class),
        Database.class,
        ImageProcessor.class);
  }

  @Test
  @Order(13)
  @GreenAtStart(because = "a thread's name is one more place that carries an id past a parameter")
  void no_thread_is_named_after_a_request() {
    AtomicReference<String> thread = new AtomicReference<>("");
    database.during("cat.png", () -> thread.set(Thread.currentThread().getName()));
    requests.run("request for cat.png", () -> handler.handle("id-of-a-client", "cat.png"));

    if (thread.get().contains("id-of-a-client")) {
      throw Finding.that(
              "The database was asked for cat.png on a thread with the name \"%s\"."
                  .formatted(thread.get()))
          .because("In this step you pass the id as a parameter, and in no other way.")
          .lookAt("the class that names the thread")
          .seeHint(1);
    }
  }

  @Test
  @Order(14)
  @GreenAtStart(because = "a line that comes later does not tell where a request hangs")
  void a_line_is_there_before_what_it_tells_of() {
    AtomicReference<List<String>> before = new AtomicReference<>(List.of());
    database.during("cat.png", () -> before.set(messagesAbout("cat.png")));
    requests.run("request for cat.png", () -> handler.handle("req-1", "cat.png"));
    mustContain(before.get(), "the database was asked", "Started request", "Executing DB query");

    processor.during("dog.png", () -> before.set(messagesAbout("dog.png")));
    requests.run("request for dog.png", () -> handler.handle("req-1", "dog.png"));
    mustContain(before.get(), "the image library worked", "Processing image in thread");
  }

  private List<String> messagesAbout(String image) {
    return log.linesAbout(image).stream().map(LogLine::message).toList();
  }

  private static void mustContain(List<String> messages, String when, String... wanted) {
    for (String message : wanted) {
      if (!messages.contains(message)) {
        throw Finding.that(
                "While %s, the line \"%s\" had not been written yet.".formatted(when, message))
            .because("If the request hangs there, or fails, the line tells how far it has come.")
            .lookAt("the class that writes this line")
            .seeHint(1);
      }
    }
  }

  @Test
  @Order(12)
  @GreenAtStart(because = "a request does not decide whether its thread is interrupted")
  void an_interrupted_thread_serves_its_request_and_stays_interrupted() {
    requests.run(
        "request for cat.png",
        () -> {
          Thread.currentThread().interrupt();
          handler.handle("req-1", "cat.png");
          if (!Thread.currentThread().isInterrupted()) {
            throw Finding.that("The thread was interrupted before handle, and not after it.")
                .because(
                    "The code that owns the thread has interrupted it, and must still"
                        + " see that.")
                .lookAt("the class that asks for Thread.interrupted() or catches an exception")
                .seeHint(1);
          }
        });
    lines.mustBeServedThoughInterrupted("cat.png");
    lines.mustBelongTo("req-1", "cat.png");
  }

  private void mustHaveAskedFor(String image, String request) {
    calls.mustBe(
        "The " + request,
        "query(\"SELECT path FROM images WHERE name = ?\", \"%s\")".formatted(image),
        "process(\"%s\")".formatted(image));
  }

  private void mustEndWith(Failure failure, String place, String image, int callsUntilThen) {
    requests.start("request for " + image, () -> handler.handle("req-1", image));

    failure.mustArrive(place, requests.awaitThrown("request for " + image));
    failure.mustNotBeASuccess(log, image);
    calls.mustBeOnly(callsUntilThen, "%s threw %s".formatted(place, failure.thrown()));
    calls.forget();
  }
}
