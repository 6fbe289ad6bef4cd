package imageserver;

import java.util.List;
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
import testkit.log.ShippedLogging;
import testkit.rules.Application;
import testkit.rules.Unchanged;
import testkit.threads.Interleaving;

/**
 * Shows that a fix takes nothing away: requests still overlap, each does its work once, and the
 * driver has one listener.
 *
 * <p>The cast: two requests held at one place by an interleaving, a database that calls its
 * listener back, an image library, and the captured log.
 */
@Task(number = 0, title = "What worked before still works")
class GuardsTest {

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 1);
  private final Calls calls = new Calls();
  private final ScriptedDatabase database = new ScriptedDatabase(calls);
  private final ScriptedProcessor processor = new ScriptedProcessor(calls);
  private final RequestHandler handler = new RequestHandler(database, processor);

  @AfterEach
  void close() {
    requests.close();
    log.close();
  }

  @Test
  @Order(1)
  @GreenAtStart(because = "a lock around the request makes the server a queue")
  void requests_still_overlap() {
    for (String image : List.of("cat.png", "dog.png")) {
      String request = "request for " + image;
      database.during(image, () -> requests.pause(request));
      requests.startAndHold(request, () -> handler.handle("id-of-" + image, image));
    }
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "a lock may be somewhere else as well: around the image library")
  void requests_still_overlap_in_the_image_library() {
    for (String image : List.of("cat.png", "dog.png")) {
      String request = "request for " + image;
      processor.during(image, () -> requests.pause(request));
      requests.startAndHold(request, () -> handler.handle("id-of-" + image, image));
    }
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "an id glued to the statement reaches the listener, and the database too")
  void a_request_asks_the_database_and_then_the_image_library_once_each() {
    for (String image : AnyText.samplesAndAgain()) {
      String request = "request for " + AnyText.shown(image);
      requests.run(request, () -> handler.handle("req-1", image));

      calls.mustBe(
          "The " + request,
          "query(\"SELECT path FROM images WHERE name = ?\", \"%s\")".formatted(image),
          "process(\"%s\")".formatted(image));
      calls.forget();
    }
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "a catch that cleans up and goes on hides the failure from the caller")
  void a_failure_still_reaches_the_caller() {
    for (Failure failure : Failure.ofEachKindAndUndeclared()) {
      database.during("lost.png", failure::raise);
      processor.during("broken.png", failure::raise);
      mustEndWith(failure, "The database", "lost.png", 1);
      mustEndWith(failure, "The image library", "broken.png", 2);
    }
  }

  @Test
  @Order(5)
  @GreenAtStart(because = "a listener for every request hears of the statements of all others")
  void one_listener_hears_of_all_statements() {
    for (String id : List.of("req-1", "req-2")) {
      requests.run(id, () -> handler.handle(id, "cat.png"));
    }
    if (database.listeners().size() != 1) {
      throw Finding.that(
              "After two requests the driver has %d listeners."
                  .formatted(database.listeners().size()))
          .because("A listener stays registered. One listener is enough for all requests.")
          .lookAt("src/main/java/imageserver/ImageCatalog.java")
          .seeHint(1);
    }
  }

  @Test
  @Order(6)
  @GreenAtStart(because = "the configuration can switch lines off, or leave their fields out")
  void the_configuration_that_ships_writes_whole_lines() {
    ShippedLogging.mustWriteWholeLines(Application.of(RequestHandler.class));
  }

  @Test
  @Order(7)
  @GreenAtStart(because = "a second method with a parameter for the id makes the exercise go away")
  void the_interfaces_of_other_teams_are_as_they_were() {
    Unchanged.mustBe(
        Database.class, "void query(String, String)", "void addListener(QueryListener)");
    Unchanged.mustBe(QueryListener.class, "void onQuery(String, String)");
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
  @Order(8)
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
  }

  private void mustEndWith(Failure failure, String place, String image, int callsUntilThen) {
    requests.start("request for " + image, () -> handler.handle("req-1", image));

    failure.mustArrive(place, requests.awaitThrown("request for " + image));
    failure.mustNotBeASuccess(log, image);
    calls.mustBeOnly(callsUntilThen, "%s threw %s".formatted(place, failure.thrown()));
    calls.forget();
  }
}
