package imageserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import testkit.log.RequestLines;
import testkit.log.ShippedLogging;
import testkit.rules.Application;
import testkit.rules.Unchanged;
import testkit.threads.Interleaving;

/**
 * Shows that a fix takes nothing away: what steps 1 and 2 taught still holds.
 *
 * <p>The cast: a client that asks the handler, a database and an image library that follow a
 * script, and the captured log.
 */
@Task(number = 0, title = "What worked before still works")
class GuardsTest {

  private static final Failure NOT_AN_IMAGE =
      new Failure(new IllegalStateException("not an image"));

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 1);
  private final Calls calls = new Calls();
  private final ScriptedDatabase database = new ScriptedDatabase(calls);
  private final ScriptedProcessor processor = new ScriptedProcessor(calls);
  private final Client client = new Client(new RequestHandler(database, processor));
  private final RequestLines lines =
      new RequestLines(
          log,
          "The code that logs this line runs outside its request's scope, or inside another one.",
          "A search for the request does not find a line without its id.",
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
    List<Integer> numbers = IntStream.rangeClosed(1, 30).boxed().toList();
    numbers.forEach(number -> startAndHold("req-" + number, "image-" + number));
    // In this order a shared value that is put back is always the wrong one.
    requests.finish("request req-2");
    lines.mustBelongTo("req-2", "image-2");
    numbers.stream().filter(n -> n != 2).forEach(n -> requests.finish("request req-" + n));

    numbers.forEach(number -> lines.mustBelongTo("req-" + number, "image-" + number));
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
    processor.during("broken.png", NOT_AN_IMAGE::raise);
    requests.run("request req-outer", () -> client.ask("req-outer", "collage.png"));

    lines.mustBelongTo("req-inner", "cat.png");
    lines.upToTheFailureMustBelongTo("req-broken", "broken.png");
    lines.mustBelongTo("req-outer", "collage.png");
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "an id glued to the statement reaches the listener, and the database too")
  void a_request_asks_the_database_and_then_the_image_library_once_each() {
    for (String image : AnyText.samplesAndAgain()) {
      String request = "request for " + AnyText.shown(image);
      requests.run(request, () -> client.ask("req-1", image));

      calls.mustBe(
          "The " + request,
          "query(\"SELECT path FROM images WHERE name = ?\", \"%s\")".formatted(image),
          "process(\"%s\")".formatted(image));
      calls.forget();
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
            .because("The worker keeps this id when req-1 is over.")
            .lookAt("src/main/java/imageserver/RequestContext.java")
            .seeHint(2);
      }
    });
  }

  @Test
  @Order(6)
  @GreenAtStart(because = "an id may be kept by its text, or in a place that has room for few")
  void fifty_requests_inside_one_another_keep_their_ids() {
    // Every third request has the id of the one around it, and the database starts half of them.
    for (int depth = 1; depth < 50; depth++) {
      int inner = depth + 1;
      if (depth % 2 == 0) {
        database.during(imageAt(depth), () -> client.ask(idAt(inner), imageAt(inner)));
      } else {
        processor.during(imageAt(depth), () -> client.ask(idAt(inner), imageAt(inner)));
      }
    }
    requests.run("request req-1", () -> client.ask(idAt(1), imageAt(1)));

    for (int depth = 50; depth >= 1; depth--) {
      lines.mustBelongTo(idAt(depth), imageAt(depth));
    }
  }

  @Test
  @Order(7)
  @GreenAtStart(because = "a result that all requests share is that of the last one to finish")
  void requests_that_overlap_get_their_own_thumbnails() {
    Map<String, String> results = new ConcurrentHashMap<>();
    for (String image : List.of("cat.png", "dog.png")) {
      String request = "request for " + image;
      processor.during(image, () -> requests.pause(request));
      // One id for both: a client that tries again may send the same one.
      requests.startAndHold(request, () -> results.put(image, client.ask("req-1", image)));
    }
    for (String image : List.of("cat.png", "dog.png")) {
      requests.finish("request for " + image);
      if (!results.get(image).equals("small-" + image)) {
        throw Finding.that(
                "The request for %s returned %s, and another request ran at the same time."
                    .formatted(image, results.get(image)))
            .because("Both requests share the place where the name of the thumbnail is kept.")
            .lookAt("src/main/java/imageserver/RequestHandler.java")
            .seeHint(3);
      }
      lines.mustBelongTo("req-1", image);
    }
  }

  @Test
  @Order(8)
  @GreenAtStart(because = "ids are made by others, and not all of them look like req-1")
  void any_text_can_be_an_id() {
    for (String id : AnyText.samples()) {
      String image = "image-of-%x.png".formatted(id.hashCode());
      requests.run("request for " + image, () -> client.ask(id, image));
      lines.mustBelongTo(id, image);
    }
  }

  @Test
  @Order(9)
  @GreenAtStart(because = "a catch that is there for an IOException may change other failures")
  void an_unchecked_failure_reaches_the_caller_as_it_is() {
    Stream.concat(
            Failure.ofEachKind().stream(),
            Stream.of(new Failure(new UncheckedIOException(new IOException("disk")))))
        .forEach(failure -> {
          database.during("lost.png", failure::raise);
          processor.during("broken.png", failure::raise);
          mustEndWith(failure, "The database", "lost.png", 1);
          mustEndWith(failure, "The image library", "broken.png", 2);
        });
  }

  @Test
  @Order(10)
  @GreenAtStart(because = "a statement that the driver adds has another text than the catalog's")
  void a_statement_that_the_driver_adds_to_a_query_names_the_request_too() {
    database.during("cat.png", () -> database.sendItsOwn("audit"));
    requests.run("request req-1", () -> client.ask("req-1", "cat.png"));

    lines.statementMustBelongTo("req-1", "audit");
  }

  @Test
  @Order(11)
  @GreenAtStart(because = "the configuration can switch lines off, or leave their fields out")
  void the_configuration_that_ships_writes_whole_lines() {
    ShippedLogging.mustWriteWholeLines(Application.of(RequestHandler.class));
  }

  @Test
  @Order(12)
  @GreenAtStart(because = "a second method with a parameter for the id makes the exercise go away")
  void the_interfaces_of_other_teams_are_as_they_were() {
    Unchanged.mustBe(
        Database.class, "void query(String, String)", "void addListener(QueryListener)");
    Unchanged.mustBe(QueryListener.class, "void onQuery(String, String)");
    Unchanged.mustBe(ImageProcessor.class, "String process(String)");
    Unchanged.mustBePublic(
        RequestHandler.class,
        String.class,
        "handle",
        List.of(String.class, String.class),
        Database.class,
        ImageProcessor.class);
  }

  @Test
  @Order(13)
  @GreenAtStart(because = "a request does not decide whether its thread is interrupted")
  void an_interrupted_thread_serves_its_request_and_stays_interrupted() {
    requests.run(
        "request req-1",
        () -> {
          Thread.currentThread().interrupt();
          client.ask("req-1", "cat.png");
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

  private void mustEndWith(Failure failure, String place, String image, int callsUntilThen) {
    requests.start("request for " + image, () -> client.ask("req-1", image));

    failure.mustArrive(place, requests.awaitThrown("request for " + image));
    failure.mustNotBeASuccess(log, image);
    calls.mustBeOnly(callsUntilThen, "%s threw %s".formatted(place, failure.thrown()));
    calls.forget();
  }

  private static String idAt(int depth) {
    return "req-" + (depth - depth % 3 / 2);
  }

  private static String imageAt(int depth) {
    return "image-at-depth-" + depth;
  }

  private void startAndHold(String requestId, String image) {
    String request = "request " + requestId;
    database.during(image, () -> requests.pause(request));
    requests.startAndHold(request, () -> client.ask(requestId, image));
  }

  private void tryBrokenImage() {
    Throwable thrown = null;
    try {
      client.ask("req-broken", "broken.png");
    } catch (Exception e) {
      thrown = e; // the collage does without the image
    }
    NOT_AN_IMAGE.mustArrive("The image library, in an inner request,", thrown);
  }

  private static ExecutorService daemon() {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
  }

  /** The request that a pool's worker works for. */
  private static String workerOf(ExecutorService pool) throws Exception {
    return pool.submit(RunningCode::worksFor).get();
  }
}
