package imageserver;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.CapturedLog;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.Interleaving;
import testkit.RequestLines;
import testkit.Task;

@Task(number = 0, title = "Nothing gets lost on the way")
class GuardsTest {

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 1);
  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Client client = new Client(new RequestHandler(database, GuardsTest::process));
  private final RequestLines lines =
      new RequestLines(
          log,
          "Who logs this line runs outside of its request's scope, or in the scope of another.",
          "A line without its id is found by nobody who looks for the request.",
          "src/main/java/imageserver/RequestContext.java");

  @AfterEach
  void close() {
    requests.close();
    log.close();
  }

  @Test
  @Order(1)
  @GreenAtStart(because = "a lock around the request makes the server a queue")
  void requests_still_overlap() {
    startAndHold("req-1", "cat.png");
    startAndHold("req-2", "dog.png");
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "an id that all requests share, or a line that is left out")
  void requests_that_meet_in_the_database_keep_their_own_ids() {
    startAndHold("req-1", "cat.png");
    startAndHold("req-2", "dog.png");
    startAndHold("req-3", "elk.png");
    // In this order a shared value that is put back is always the wrong one.
    List.of("req-2", "req-3", "req-1").forEach(id -> requests.finish("request " + id));

    lines.mustBelongTo("req-1", "cat.png");
    lines.mustBelongTo("req-2", "dog.png");
    lines.mustBelongTo("req-3", "elk.png");
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "whatever is kept once per thread, or only for the outermost request")
  void a_request_inside_a_request_gives_the_outer_id_back() {
    database.during(
        "collage.png",
        () -> {
          client.ask("req-inner", "cat.png");
          tryBrokenImage();
        });
    requests.run("request req-outer", () -> client.ask("req-outer", "collage.png"));

    lines.mustBelongTo("req-inner", "cat.png");
    lines.upToTheFailureMustBelongTo("req-broken", "broken.png");
    lines.mustBelongTo("req-outer", "collage.png");
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "an id glued to the statement reaches the listener, and the database too")
  void the_database_gets_the_same_statements_as_before() {
    requests.run("request req-1", () -> client.ask("req-1", "cat.png"));

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
  @Order(5)
  @GreenAtStart(because = "a fact of today: who carries the id into pools is step 4's question")
  void a_pool_does_not_see_the_request() throws Exception {
    Map<String, String> seen = new LinkedHashMap<>();
    ExecutorService before = daemon();
    ExecutorService inside = daemon();
    try {
      workerOf(before); // starts its thread
      database.during(
          "cat.png",
          () -> {
            seen.put("created before req-1", workerOf(before));
            seen.put("created inside req-1", workerOf(inside));
          });
      requests.run("request req-1", () -> client.ask("req-1", "cat.png"));
    } finally {
      before.shutdownNow();
      inside.shutdownNow();
    }

    seen.forEach((pool, worksFor) -> {
      if (worksFor.equals("req-1")) {
        throw Finding.that(
                "The worker of a pool that was %s works for req-1 as well.".formatted(pool))
            .because("Nobody takes that id back: the worker keeps it when req-1 is over.")
            .lookAt("src/main/java/imageserver/RequestContext.java")
            .seeHint(2);
      }
    });
  }

  private void startAndHold(String requestId, String image) {
    String request = "request " + requestId;
    database.during(image, () -> requests.pause(request));
    requests.startAndHold(request, () -> client.ask(requestId, image));
  }

  private void tryBrokenImage() {
    try {
      client.ask("req-broken", "broken.png");
    } catch (Exception e) {
      // The collage does without it.
    }
  }

  private static ExecutorService daemon() {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
  }

  /** The request that a pool's worker works for. */
  private static String workerOf(ExecutorService pool) throws Exception {
    try {
      return pool.submit(RunningCode::worksFor).get(10, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw Finding.that(
              "A pool's worker asked for the request's id, and had no answer after 10 s.")
          .because("requestId() has nothing to wait for: there is a binding or there is none.")
          .lookAt("src/main/java/imageserver/RequestContext.java")
          .seeHint(3);
    }
  }

  private static String process(String image) throws IOException {
    if (image.equals("broken.png")) {
      throw new IOException("not an image");
    }
    return "small-" + image;
  }
}
