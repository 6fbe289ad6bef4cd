package imageserver;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Application;
import testkit.Calls;
import testkit.CapturedLog;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.Interleaving;
import testkit.LogLine;
import testkit.RequestLines;
import testkit.ShippedLogLevels;
import testkit.Task;
import testkit.Unchanged;

@Task(number = 0, title = "Nothing gets lost on the way")
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
    requests.run("request for cat.png", () -> handler.handle("req-1", "cat.png"));

    calls.mustBe(
        "The request for cat.png",
        "query(\"SELECT path FROM images WHERE name = ?\", \"cat.png\")",
        "process(\"cat.png\")");
  }

  @Test
  @Order(6)
  @GreenAtStart(
      because = "a failure may be swallowed, wrapped, tried again, or logged as a success")
  void a_failure_reaches_the_caller_as_it_is() {
    for (Throwable failure :
        List.of(new IllegalStateException("connection lost"), new Error("no memory left"))) {
      String image = failure.getClass().getSimpleName() + ".png";
      database.during("query-" + image, () -> sneakyThrow(failure));
      processor.during("process-" + image, () -> sneakyThrow(failure));
      mustFail("query-" + image, failure, 1);
      mustFail("process-" + image, failure, 2);
    }
  }

  @Test
  @Order(7)
  @GreenAtStart(because = "ids are made by others, and not all of them look like req-1")
  void any_text_can_be_an_id() {
    for (String id :
        List.of(
            "7f9c24e8-3b12-4fef-91e0-88a2c1d7b8f3",
            "none",
            "",
            "größer als 日本",
            "x".repeat(10_000),
            "req-1")) {
      String image = "image-of-%d-%d.png".formatted(id.length(), id.hashCode());
      requests.run("request for " + image, () -> handler.handle(id, image));
      lines.mustBelongTo(id, image);
    }
  }

  @Test
  @Order(8)
  @GreenAtStart(because = "an answer may count on names like cat.png")
  void any_text_can_be_an_image() {
    for (String image :
        List.of("Größe 1.PNG", " two words ", "", "request_id=req-0", "../a/b.png")) {
      requests.run("request for \"%s\"".formatted(image), () -> handler.handle("req-1", image));

      lines.mustBelongTo("req-1", image);
      calls.mustBe(
          "The request for \"%s\"".formatted(image),
          "query(\"SELECT path FROM images WHERE name = ?\", \"%s\")".formatted(image),
          "process(\"%s\")".formatted(image));
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
  @GreenAtStart(because = "a level in the configuration can switch all lines off")
  void the_configuration_that_ships_writes_the_lines() {
    ShippedLogLevels.mustWriteInfo(Application.of(RequestHandler.class));
  }

  @Test
  @Order(11)
  @GreenAtStart(because = "a second method with a parameter for the id makes the exercise go away")
  void the_interfaces_of_other_teams_are_as_they_were() {
    Unchanged.mustBe(Database.class, "void query(String, String)");
    Unchanged.mustBe(ImageProcessor.class, "void process(String)");
  }

  private void mustFail(String image, Throwable failure, int callsUntilThen) {
    int before = calls.all().size();
    requests.start(image, () -> handler.handle("req-1", image));
    Throwable thrown = requests.awaitThrown(image);
    if (thrown != failure) {
      throw Finding.that(
              "%s failed with %s; handle %s."
                  .formatted(image, failure, thrown == null ? "returned" : "threw " + thrown))
          .because("The caller of handle decides what to do, and needs the failure itself.")
          .lookAt("src/main/java/imageserver/RequestHandler.java")
          .seeHint(1);
    }
    List<String> asked = calls.all().subList(before, calls.all().size());
    if (asked.size() != callsUntilThen) {
      throw Finding.that("%s failed with %s; the calls were %s.".formatted(image, failure, asked))
          .because("A request that has failed is over. Nothing is tried again or done afterwards.")
          .lookAt("src/main/java/imageserver/RequestHandler.java")
          .seeHint(1);
    }
    for (LogLine line : log.linesAbout(image)) {
      if (line.message().startsWith("Finished")) {
        throw Finding.that("%s failed, and its request wrote %s.".formatted(image, line))
            .because("An operator takes the line for a thumbnail that was made.")
            .lookAt("src/main/java/imageserver/RequestHandler.java")
            .seeHint(1);
      }
    }
  }

  /** Throws anything, checked or not, where no exception is declared. */
  @SuppressWarnings("unchecked")
  private static <X extends Throwable> void sneakyThrow(Throwable failure) throws X {
    throw (X) failure;
  }
}
