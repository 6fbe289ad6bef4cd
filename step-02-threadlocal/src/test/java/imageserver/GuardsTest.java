package imageserver;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.CapturedLog;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.Interleaving;
import testkit.Task;

@Task(number = 0, title = "Nothing gets lost on the way")
class GuardsTest {

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 1);
  private final ScriptedDatabase database = new ScriptedDatabase();
  private final RequestHandler handler = new RequestHandler(database, GuardsTest::process);

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
  @GreenAtStart(because = "an id glued to the statement reaches the listener, and the database too")
  void the_database_gets_the_same_statements_as_before() {
    requests.run("req-1", () -> handler.handle("req-1", "cat.png"));

    List<String> expected = List.of("SELECT path FROM images WHERE name = ? <- cat.png");
    if (!database.statements().equals(expected)) {
      throw Finding.that(
              "The database was to get %s, but it got %s."
                  .formatted(expected, database.statements()))
          .because("It knows a statement by its text; with an id in it, every one would be new.")
          .lookAt("src/main/java/imageserver/ImageCatalog.java")
          .seeHint(1);
    }
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "a catch that cleans up and goes on hides the failure from the caller")
  void a_failure_still_reaches_the_caller() {
    requests.start("req-1", () -> handler.handle("req-1", "broken.png"));
    Throwable thrown = requests.awaitThrown("req-1");

    if (thrown == null) {
      throw Finding.that("The image library threw an IllegalStateException; handle threw nothing.")
          .because("Whoever called handle has to learn that there is no thumbnail.")
          .lookAt("src/main/java/imageserver/RequestHandler.java")
          .seeHint(2);
    }
    if (!(thrown instanceof IllegalStateException)) {
      throw Finding.that(
              "The image library threw an IllegalStateException; handle threw %s."
                  .formatted(thrown))
          .because("Callers catch what the library throws; a context is to be seen by nobody.")
          .lookAt("src/main/java/imageserver/RequestHandler.java")
          .seeHint(2);
    }
  }

  private static void process(String image) {
    if (image.equals("broken.png")) {
      throw new IllegalStateException("not an image");
    }
  }
}
