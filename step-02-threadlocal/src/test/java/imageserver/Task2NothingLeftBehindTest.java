package imageserver;

import static imageserver.ScriptedDatabase.CONNECTION_CHECK;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.Task;
import testkit.given.Calls;
import testkit.given.Failure;
import testkit.log.CapturedLog;
import testkit.log.LogLine;
import testkit.log.RequestLines;
import testkit.rules.HeldText;
import testkit.threads.Interleaving;

/**
 * Shows that a thread which has served a request knows nothing of it afterwards.
 *
 * <p>The cast: one worker that serves a request and then asks the database outside any request, and
 * the captured log.
 */
@Task(number = 2, title = "Nothing is left behind")
class Task2NothingLeftBehindTest {

  private static final String NO_FIELD_YET =
      ".png was requested by req-1, but its line \"Executing DB query\" has no field";

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving worker = new Interleaving("the database", 2);
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
    worker.close();
    log.close();
  }

  @Test
  @Order(1)
  @RedAtStart(because = "the request's own line has no id yet", saying = NO_FIELD_YET)
  void a_thread_forgets_the_request_when_it_is_done() {
    worker.run(
        "worker",
        () -> {
          handler.handle("req-1", "cat.png");
          database.checkConnection();
          database.sendItsOwn("audit");
        });

    lines.mustBelongTo("req-1", "cat.png");
    mustBelongToNobody(
        "A pool reuses its threads. What a request leaves on a thread, the next task finds.");
  }

  @Test
  @Order(5)
  @RedAtStart(because = "the request's own line has no id yet", saying = NO_FIELD_YET)
  void a_virtual_thread_forgets_the_request_as_well() {
    worker.run(
        "worker",
        () ->
            Thread.ofVirtual()
                .start(() -> {
                  handler.handle("req-1", "cat.png");
                  database.checkConnection();
                  database.sendItsOwn("audit");
                })
                .join());

    lines.mustBelongTo("req-1", "cat.png");
    mustBelongToNobody("A virtual thread has its ThreadLocals until it ends, like any thread.");
  }

  @Test
  @Order(2)
  @RedAtStart(because = "the request's own line has no id yet", saying = NO_FIELD_YET)
  void a_thread_forgets_the_request_when_it_fails() {
    for (Failure failure : Failure.ofEachKindAndUndeclared()) {
      processor.during("broken.png", failure::raise);
      failAndCheckConnection("broken.png");
      mustBelongToNobodyAfter("The image library", failure);
    }

    processor.during("elk.png", new Failure(new IllegalStateException("not an image"))::raise);
    failAndCheckConnection("elk.png");
    lines.upToTheFailureMustBelongTo("req-1", "elk.png");
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "an id that is set for the query alone is left behind when that fails")
  void a_thread_forgets_the_request_when_its_query_fails() {
    for (Failure failure : Failure.ofEachKindAndUndeclared()) {
      database.during("cat.png", failure::raise);
      failAndCheckConnection("cat.png");
      mustBelongToNobodyAfter("The database", failure);
    }
  }

  @Test
  @Order(4)
  @RedAtStart(because = "the request's own line has no id yet", saying = NO_FIELD_YET)
  void a_thread_that_was_started_during_a_request_does_not_inherit_its_id() {
    // A driver starts its own thread when it is first needed, which is in the middle of a request.
    database.during("cat.png", () -> worker.start("housekeeping", this::checkConnectionLater));
    worker.run("worker", () -> handler.handle("req-1", "cat.png"));
    worker.awaitPaused("housekeeping");
    worker.finish("housekeeping");

    lines.mustBelongTo("req-1", "cat.png");
    lines.mustBelongToNobody(
        CONNECTION_CHECK,
        Set.of("req-1"),
        "The thread was started while req-1 ran and got a copy of its id for the rest of its life.",
        3);
  }

  @Test
  @Order(6)
  @GreenAtStart(because = "a list of ids that only grows is left behind, though no line shows it")
  void a_thread_keeps_no_id_of_a_request_that_is_over() {
    worker.run(
        "worker",
        () -> {
          handler.handle("req-of-a-client", "cat.png");
          HeldText.mustNotBeIn(
              RequestContext.class,
              "req-of-a-client",
              "The thread lives on. What it keeps of each request adds up.",
              2);
        });
  }

  @Test
  @Order(7)
  @RedAtStart(because = "the request's own line has no id yet", saying = NO_FIELD_YET)
  void the_image_library_may_ask_the_database_too() {
    processor.during("cat.png", () -> database.sendItsOwn("colours"));
    worker.run("worker", () -> handler.handle("req-1", "cat.png"));

    lines.mustBelongTo("req-1", "cat.png");
    lines.statementMustBelongTo("req-1", "colours");
  }

  @Test
  @Order(8)
  @GreenAtStart(because = "searches for none find what belongs to no request")
  void a_line_of_no_request_says_none_or_has_no_such_field() {
    worker.run("worker", database::checkConnection);
    for (LogLine line : log.linesAbout(CONNECTION_CHECK)) {
      String id = line.field("request_id").orElse("none");
      if (!id.equals("none")) {
        throw Finding.that(
                "The driver checked its connection, and the line says request_id=%s.".formatted(id))
            .because("A line that belongs to no request says \"none\", or has no such field.")
            .lookAt("src/main/java/imageserver/QueryLog.java")
            .seeHint(1);
      }
    }
  }

  private void checkConnectionLater() {
    worker.pause("housekeeping");
    database.checkConnection();
  }

  private void mustBelongToNobody(String whyLeft) {
    for (String statement : List.of(CONNECTION_CHECK, "audit")) {
      lines.mustBelongToNobody(statement, Set.of("req-1"), whyLeft, 2);
    }
  }

  private void mustBelongToNobodyAfter(String who, Failure failure) {
    lines.mustBelongToNobody(
        CONNECTION_CHECK,
        Set.of("req-1"),
        "%s threw %s. Code after a call that throws does not run."
            .formatted(who, failure.thrown().getClass().getSimpleName()),
        2);
  }

  private void failAndCheckConnection(String image) {
    worker.start(
        "worker",
        () -> {
          try {
            handler.handle("req-1", image);
          } finally {
            database.checkConnection();
          }
        });
    worker.awaitThrown("worker");
  }
}
