package imageserver;

import static imageserver.ScriptedDatabase.CONNECTION_CHECK;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import testkit.CapturedLog;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.Interleaving;
import testkit.RequestLines;
import testkit.Task;

@Task(number = 0, title = "Nothing gets lost on the way")
class GuardsTest {

  private static final String CONTEXT_EXECUTOR = "src/main/java/imageserver/ContextExecutor.java";

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 1);
  private final ImagePool pool = new ImagePool(2);
  private final ScriptedDatabase database = new ScriptedDatabase();
  private final ScriptedProcessor processor = new ScriptedProcessor();
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
  @GreenAtStart(because = "an id glued to the statement reaches the listener, and the database too")
  void handle_does_what_it_did_before() {
    AtomicReference<String> thumbnail = new AtomicReference<>();
    requests.run("req-1", () -> thumbnail.set(handler.handle("req-1", "cat.png")));

    String statements = String.join(", ", database.statements());
    if (!statements.equals("SELECT path FROM images WHERE name = ? <- cat.png")
        || !"small-cat.png".equals(thumbnail.get())) {
      throw Finding.that(
              "cat.png was to become small-cat.png with one query; it became %s with [%s]."
                  .formatted(thumbnail.get(), statements))
          .because("However the work is spread over threads, the answer is the same as before.")
          .lookAt("src/main/java/imageserver/FanOut.java")
          .seeHint(3);
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
  @GreenAtStart(because = "a wrapper around a task has to pass on what the task gives back")
  void the_answer_of_a_task_comes_back_through_every_entrance(Entrance entrance) {
    AtomicReference<String> answer = new AtomicReference<>();
    requests.run(
        "caller", () -> answer.set(entrance.hand(ContextExecutor.over(pool.executor()), () -> {})));

    if (!Entrance.DONE.equals(answer.get())) {
      throw Finding.that(
              "A task gave back \"%s\", and the caller of %s got \"%s\"."
                  .formatted(Entrance.DONE, entrance, answer.get()))
          .because("The executor may change for whom a task runs, and nothing else.")
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
    requests.start("caller", () -> entrance.hand(ContextExecutor.over(pool.executor()), task));
    Throwable thrown = requests.awaitThrown("caller");

    if (!(thrown instanceof ExecutionException) || thrown.getCause() != failure) {
      throw Finding.that(
              "A task threw %s, and the caller of %s got %s.".formatted(failure, entrance, thrown))
          .because("The executor may change for whom a task runs, and nothing else.")
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
            new IllegalStateException("library not initialised"),
            new NoClassDefFoundError("imageserver/Codec"));
    for (Throwable failure : failures) {
      String image = "image-%s.png".formatted(failure.getClass().getSimpleName());
      processor.during(image, () -> sneakyThrow(failure));
      mustFail("image fails: " + failure.getMessage(), image, failure);
    }
    for (Throwable failure : failures.subList(1, failures.size())) {
      String image = "query-%s.png".formatted(failure.getClass().getSimpleName());
      database.during(image, () -> sneakyThrow(failure));
      mustFail("query fails: " + failure.getMessage(), image, failure);
    }
  }

  @Test
  @Order(8)
  @GreenAtStart(because = "an Optional.ofNullable makes no request out of a request without an id")
  void a_null_id_is_still_refused() {
    requests.start("call with a null id", () -> RequestContext.call(null, () -> "no work"));
    Throwable thrown = requests.awaitThrown("call with a null id");

    if (!(thrown instanceof NullPointerException || thrown instanceof IllegalArgumentException)) {
      throw Finding.that(
              "RequestContext.call(null, ...) threw %s; it was to throw a NullPointerException."
                  .formatted(thrown == null ? "nothing" : thrown))
          .because(
              "\"No request\" is for tasks that nobody's request submits. Step 3's rule stays.")
          .lookAt("src/main/java/imageserver/RequestContext.java")
          .seeHint(2);
    }
  }

  private void mustFail(String request, String image, Throwable failure) {
    requests.start(request, () -> handler.handle("req-1", image));
    FailedRequest failed = new FailedRequest("req-1", image, requests.awaitThrown(request));
    failed.mustBeCausedBy(failure);
    failed.mustHaveOneLineIn(log, failure);
  }

  /** Throws anything, checked or not, where no exception is declared. */
  @SuppressWarnings("unchecked")
  private static <X extends Throwable> void sneakyThrow(Throwable failure) throws X {
    throw (X) failure;
  }
}
