package imageserver;

import static imageserver.ScriptedDatabase.CONNECTION_CHECK;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import testkit.threads.Gate;
import testkit.threads.Interleaving;

/**
 * Shows that a fix takes nothing away: the pool still does the work, requests still overlap, and
 * failures stay what they are.
 *
 * <p>The cast: a pool with two workers, a database and an image library that follow a script, and
 * the captured log.
 */
@Task(number = 0, title = "What worked before still works")
class GuardsTest {

  private static final String CONTEXT_EXECUTOR = "src/main/java/imageserver/ContextExecutor.java";

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 1);
  private final ImagePool pool = new ImagePool(2);
  private final Calls calls = new Calls();
  private final ScriptedDatabase database = new ScriptedDatabase(calls);
  private final ScriptedProcessor processor = new ScriptedProcessor(calls);
  private final RequestHandler handler = new RequestHandler(database, processor, pool.executor());

  @AfterEach
  void close() {
    requests.close();
    pool.close();
    log.close();
  }

  @Test
  @Order(1)
  @GreenAtStart(because = "work that stays on the request's own thread needs no propagation")
  void the_images_are_processed_by_the_workers_of_the_pool() {
    requests.run("req-1", () -> handler.handle("req-1", "cat.png"));

    processor.witness("cat.png").mustHaveBeenOnAWorker(pool::isWorker);
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "a lock around the request makes the server a queue")
  void requests_still_overlap() {
    for (String image : List.of("cat.png", "dog.png")) {
      String request = "request for " + image;
      database.during(image, () -> requests.pause(request));
      requests.startAndHold(request, () -> handler.handle("id-of-" + image, image));
    }
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "however the work is spread over threads, it is done once, and the same")
  void a_request_asks_the_database_and_the_image_library_once_each() {
    AtomicReference<String> thumbnail = new AtomicReference<>();
    for (String image : AnyText.samplesAndAgain()) {
      String request = "request for " + AnyText.shown(image);
      requests.run(request, () -> thumbnail.set(handler.handle("req-1", image)));

      calls.mustBeInAnyOrder(
          "The " + request,
          "query(\"SELECT path FROM images WHERE name = ?\", \"%s\")".formatted(image),
          "process(\"%s\")".formatted(image));
      calls.forget();
      if (!("small-" + image).equals(thumbnail.get())) {
        throw Finding.that(
                "The image library made %s, and handle returned %s."
                    .formatted(AnyText.shown("small-" + image), thumbnail.get()))
            .because("The caller of handle waits for the name of the thumbnail.")
            .lookAt("src/main/java/imageserver/FanOut.java")
            .seeHint(3);
      }
    }
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "an id that is made up where there is none sends operators astray")
  void a_line_outside_any_request_names_none() {
    requests.run("req-1", () -> handler.handle("req-1", "cat.png"));
    requests.run("driver", database::checkConnection);

    new RequestLines(log, "", "", "src/main/java/imageserver/QueryLog.java")
        .mustBelongToNobody(
            CONNECTION_CHECK,
            Set.of("req-1"),
            "The binding of a request ends with the request, on every thread that it was on.",
            2);
  }

  @ParameterizedTest(name = "the answer of a task comes back through {0}")
  @Order(5)
  @EnumSource(Entrance.class)
  @GreenAtStart(because = "a wrapper around a task has to return what the task returns")
  void the_answer_of_a_task_comes_back_through_every_entrance(Entrance entrance) {
    AtomicReference<String> answer = new AtomicReference<>();
    requests.run("caller", () -> answer.set(handedInByReq1(entrance, () -> {})));

    if (!Entrance.DONE.equals(answer.get())) {
      throw Finding.that(
              "A task returned \"%s\", and the caller of %s got \"%s\"."
                  .formatted(Entrance.DONE, entrance, answer.get()))
          .because("The executor may change for which request a task runs, and nothing else.")
          .lookAt(CONTEXT_EXECUTOR)
          .seeHint(2);
    }
  }

  @ParameterizedTest(name = "the failure of a task comes back through {0}")
  @Order(6)
  @EnumSource(Entrance.class)
  @GreenAtStart(because = "a wrapper around a task has to pass on what the task throws, too")
  void the_failure_of_a_task_comes_back_through_every_entrance(Entrance entrance) {
    RuntimeException failure = new IllegalStateException("not an image");
    Runnable task =
        () -> {
          throw failure;
        };
    requests.start("caller", () -> handedInByReq1(entrance, task));
    Throwable thrown = requests.awaitThrown("caller");

    if (!(thrown instanceof ExecutionException) || thrown.getCause() != failure) {
      throw Finding.that(
              "A task threw %s, and the caller of %s got %s.".formatted(failure, entrance, thrown))
          .because("The executor may change for which request a task runs, and nothing else.")
          .lookAt(CONTEXT_EXECUTOR)
          .seeHint(2);
    }
  }

  @Test
  @Order(7)
  @GreenAtStart(because = "a mistake in the program that looks like a broken image is never found")
  void a_failure_keeps_its_kind_and_has_one_line() {
    List<Throwable> failures =
        List.of(
            new IOException("not an image"),
            new IOException("a cause of its own", new IllegalStateException("codec")),
            new SocketTimeoutException("network disk"),
            new IllegalStateException("library not initialised"),
            new UncheckedIOException(new IOException("disk full")),
            new CancellationException("stopped"),
            new NoClassDefFoundError("imageserver/Codec"),
            new StackOverflowError("deep inside a library"));
    for (Throwable failure : failures) {
      String image = "image-%d.png".formatted(failures.indexOf(failure));
      processor.during(image, () -> sneakyThrow(failure));
      mustFail("image fails: " + failure.getMessage(), image, failure);
    }
    for (Throwable failure : failures.subList(3, failures.size())) {
      String image = "query-%d.png".formatted(failures.indexOf(failure));
      database.during(image, () -> sneakyThrow(failure));
      mustFail("query fails: " + failure.getMessage(), image, failure);
    }
  }

  @Test
  @Order(9)
  @GreenAtStart(because = "a result that all requests share is that of the last one to finish")
  void thirty_requests_that_overlap_get_their_own_thumbnails() {
    Map<String, String> results = new ConcurrentHashMap<>();
    List<String> images = IntStream.rangeClosed(1, 30).mapToObj("image-%d.png"::formatted).toList();
    for (String image : images) {
      String request = "request for " + image;
      database.during(image, () -> requests.pause(request));
      // One id for all: a client that tries again may send the same one.
      requests.startAndHold(request, () -> results.put(image, handler.handle("req-1", image)));
    }
    for (String image : images) {
      requests.finish("request for " + image);
      if (!results.get(image).equals("small-" + image)) {
        throw Finding.that(
                "The request for %s returned %s, and other requests ran at the same time."
                    .formatted(image, results.get(image)))
            .because("All requests share the place where the name of the thumbnail is kept.")
            .lookAt("src/main/java/imageserver/FanOut.java")
            .seeHint(3);
      }
    }
  }

  @Test
  @Order(10)
  @GreenAtStart(because = "a statement that the driver adds has another text than the catalog's")
  void a_statement_that_the_driver_adds_to_a_query_names_the_request_too() {
    for (String id : AnyText.samples()) {
      String statement = "audit of %x".formatted(id.hashCode());
      database.during("cat.png", () -> database.sendItsOwn(statement));
      requests.run("request for cat.png", () -> handler.handle(id, "cat.png"));

      String written =
          log.linesAbout(statement).stream()
              .map(line -> line.field("request_id").orElse("none"))
              .collect(Collectors.joining(" and "));
      if (!written.equals(id)) {
        throw Finding.that(
                "The request %s ran a query. The line about a statement in it says request_id=%s."
                    .formatted(AnyText.shown(id), AnyText.shown(written)))
            .because("The driver sent the statement for that request. Any text can be an id.")
            .lookAt("src/main/java/imageserver/FanOut.java and QueryLog.java")
            .seeHint(3);
      }
    }
  }

  @Test
  @Order(11)
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
  @Order(12)
  @GreenAtStart(because = "the configuration can switch lines off, or leave their fields out")
  void the_configuration_that_ships_writes_whole_lines() {
    ShippedLogging.mustWriteWholeLines(Application.of(RequestHandler.class));
  }

  @Test
  @Order(13)
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
        ImageProcessor.class,
        ExecutorService.class);
  }

  @Test
  @Order(8)
  @GreenAtStart(because = "an Optional.ofNullable makes no request out of a request without an id")
  void a_null_id_is_still_refused() {
    requests.start("call with a null id", () -> RequestContext.call(null, () -> "no work"));
    Throwable thrown = requests.awaitThrown("call with a null id");

    if (!(thrown instanceof NullPointerException)) {
      throw Finding.that(
              "RequestContext.call(null, ...) threw %s. Expected a NullPointerException."
                  .formatted(thrown == null ? "nothing" : thrown))
          .because(
              "\"No request\" is for tasks that are submitted outside any request. A null id is"
                  + " refused.")
          .lookAt("src/main/java/imageserver/RequestContext.java")
          .seeHint(2);
    }
  }

  @Test
  @Order(14)
  @GreenAtStart(because = "a pool that is full rejects an image, and its request has failed")
  void a_rejected_image_is_a_failed_request() {
    try (ImagePool full = new ImagePool(1, 1, new ThreadPoolExecutor.AbortPolicy())) {
      full.occupy();
      full.executor().execute(() -> {}); // now the queue is full as well
      RequestHandler rejected = new RequestHandler(database, processor, full.executor());
      requests.start("req-1", () -> rejected.handle("req-1", "cat.png"));
      Throwable thrown = requests.awaitThrown("req-1");

      if (!(thrown instanceof RejectedExecutionException)) {
        throw Finding.that(
                "The pool rejected an image, and handle %s."
                    .formatted(thrown == null ? "returned" : "threw " + thrown))
            .because("The caller must get the pool's own RejectedExecutionException.")
            .lookAt(CONTEXT_EXECUTOR)
            .seeHint(3);
      }
      new FailedRequest("req-1", "cat.png", thrown).mustHaveOneLineIn(log, thrown);
    }
  }

  @Test
  @Order(16)
  @GreenAtStart(because = "an interrupt that came before handle is as good as one that comes later")
  void an_interrupted_thread_gets_no_thumbnail() {
    // Held, because a fan-out that is already over may not look whether it is interrupted.
    Gate image = new Gate("The work on cat.png");
    processor.during("cat.png", image::hold);
    requests.start(
        "req-1",
        () -> {
          Thread.currentThread().interrupt();
          handler.handle("req-1", "cat.png");
        });
    Throwable thrown = requests.awaitThrown("req-1");
    image.open();

    if (!(thrown instanceof InterruptedIOException)) {
      throw Finding.that(
              "The thread was interrupted before handle, and handle %s."
                  .formatted(thrown == null ? "returned" : "threw " + thrown))
          .because("The thread was interrupted, so handle throws an InterruptedIOException.")
          .lookAt("src/main/java/imageserver/FanOut.java")
          .seeHint(3);
    }
  }

  @Test
  @Order(15)
  @GreenAtStart(because = "a table from images to requests has room for one of them")
  void two_requests_for_the_same_image_keep_their_own_ids() {
    Queue<String> arrivals = new ConcurrentLinkedQueue<>(List.of("req-1", "req-2"));
    database.during("cat.png", () -> requests.pause(arrivals.remove()));
    requests.startAndHold("req-1", () -> handler.handle("req-1", "cat.png"));
    requests.startAndHold("req-2", () -> handler.handle("req-2", "cat.png"));
    List.of("req-1", "req-2").forEach(requests::finish);

    for (String message : List.of("Executing DB query", "Finished request successfully")) {
      List<String> ids =
          log.linesAbout("cat.png").stream()
              .filter(line -> line.message().equals(message))
              .map(line -> line.field("request_id").orElse("none"))
              .sorted()
              .toList();
      if (!ids.equals(List.of("req-1", "req-2"))) {
        throw Finding.that(
                "req-1 and req-2 asked for cat.png. The lines \"%s\" say request_id=%s."
                    .formatted(message, ids))
            .because("A value is kept for the image. It has to be kept for the request.")
            .lookAt("src/main/java/imageserver/FanOut.java and what it runs")
            .seeHint(3);
      }
    }
  }

  private void mustFail(String request, String image, Throwable failure) {
    requests.start(request, () -> handler.handle("req-1", image));
    FailedRequest failed = new FailedRequest("req-1", image, requests.awaitThrown(request));
    failed.mustBeCausedBy(failure);
    failed.mustHaveOneLineIn(log, failure);
    new Failure(failure).mustNotBeASuccess(log, image);
    calls.mustBeEachOnce("%s threw %s".formatted(request, failure));
    calls.forget();
  }

  /** Throws anything, checked or not, where no exception is declared. */
  @SuppressWarnings("unchecked")
  private static <X extends Throwable> void sneakyThrow(Throwable failure) throws X {
    throw (X) failure;
  }

  /** Inside a request: what happens outside any request is task 2's subject. */
  private String handedInByReq1(Entrance entrance, Runnable task) throws Exception {
    return RequestContext.call(
        "req-1", () -> entrance.hand(ContextExecutor.over(pool.executor()), task));
  }
}
