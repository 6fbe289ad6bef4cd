package imageserver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.RedAtStart;
import testkit.Task;
import testkit.given.Calls;
import testkit.log.CapturedLog;
import testkit.log.LogLine;
import testkit.log.RequestLines;
import testkit.threads.Gate;
import testkit.threads.Interleaving;
import testkit.threads.Signal;

/**
 * Shows that a request is two subtasks of one scope: both begin at once, both work for the request,
 * and none outlives it.
 *
 * <p>The cast: a gate in each subtask, so that one can be held, ended or interrupted while the
 * other one is looked at; and a signal for the moment at which the request comes back.
 */
@Task(number = 3, title = "The fan-out is structured")
class Task3FanOutTest {

  private static final String ONE_AFTER_THE_OTHER =
      "was never begun: the query holds the thread that called handle";
  private static final String FAN_OUT = "src/main/java/imageserver/FanOut.java";
  private static final String AT_ONCE =
      "The query and the image do not need each other, so both can be done at the same time.";
  private static final String CANCELLED =
      "When one part fails, the scope must cancel the other one. A joiner that waits for all"
          + " subtasks, such as Joiner.awaitAll(), does not.";
  private static final String THUMBNAILER = "src/main/java/imageserver/Thumbnailer.java";
  private static final String NOT_A_FORK =
      "The worker runs what req-1 submitted, until it is done. It keeps the id until then.";

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 3);
  private final ImagePool pool = new ImagePool(2);
  private final Calls calls = new Calls();
  private final ScriptedDatabase database = new ScriptedDatabase(calls);
  private final ScriptedProcessor processor = new ScriptedProcessor(calls);
  private final RequestHandler handler = new RequestHandler(database, processor, pool.executor());
  private final RequestLines lines =
      new RequestLines(
          log,
          "A fork inherits the bindings of the thread that opens the scope, and nothing else does.",
          "The line is written on a thread without a request.",
          FAN_OUT,
          2);

  private final Gate query = new Gate("The query for cat.png");
  private final Gate image = new Gate("The work on cat.png");
  private final Signal cameBack = new Signal("handle never came back");
  private volatile Thread caller;

  @AfterEach
  void close() {
    query.open();
    image.open();
    requests.close();
    pool.close();
    log.close();
  }

  @Test
  @Order(1)
  @RedAtStart(
      because = "the starter asks the database first and then makes the thumbnail",
      saying = ONE_AFTER_THE_OTHER)
  void the_query_and_the_image_are_on_their_way_at_the_same_time() {
    database.during("cat.png", query::hold);
    processor.during("cat.png", image::hold);
    startAndAwaitBoth();
    query.open();
    image.open();
    requests.awaitEnd("req-1");
  }

  @Test
  @Order(2)
  @RedAtStart(because = "there are no forks yet", saying = ONE_AFTER_THE_OTHER)
  void both_parts_work_for_the_request_that_they_are_parts_of() {
    database.during("cat.png", query::hold);
    processor.during("cat.png", image::hold);
    startAndAwaitBoth();
    requests.run("req-2", () -> handler.handle("req-2", "dog.png"));
    query.open();
    image.open();
    requests.awaitEnd("req-1");

    lines.mustBelongTo("req-1", "cat.png");
    lines.mustBelongTo("req-2", "dog.png");
  }

  @Test
  @Order(3)
  @RedAtStart(because = "there is no other part to cancel", saying = ONE_AFTER_THE_OTHER)
  void a_query_that_fails_cancels_the_image() {
    RuntimeException failure = new IllegalStateException("no connection");
    database.during("cat.png", () -> holdAndFail(query, failure));
    processor.during("cat.png", image::hold);
    startAndAwaitBoth();
    query.open();

    awaitInterruptOfTheWorker();
    mustHaveFailedBecauseOf(failure);
  }

  @Test
  @Order(4)
  @RedAtStart(
      because = "the image is not even asked for while the query runs",
      saying = "The work on cat.png was never queued: the query holds the thread")
  void a_query_that_fails_takes_the_image_back_out_of_the_queue() {
    RuntimeException failure = new IllegalStateException("no connection");
    database.during("cat.png", () -> holdAndFail(query, failure));
    Gate firstWorker = pool.occupy();
    pool.occupy(); // the second one stays busy, so that the first works off the queue in its order
    Signal queued = pool.nextInTheQueue("The work on cat.png was never queued");
    start();
    queued.await(this::proofOfNever, AT_ONCE, FAN_OUT, 2);
    query.entered().await(this::proofOfNever, AT_ONCE, FAN_OUT, 2);
    query.open();
    mustHaveFailedBecauseOf(failure);
    firstWorker.open();
    requests.run("pool's next user", () -> pool.executor().submit(() -> {}).get());

    if (processor.witness("cat.png").hasLooked()) {
      throw Finding.that("The request for cat.png had failed, and then a worker began its image.")
          .because(CANCELLED)
          .lookAt(FAN_OUT)
          .seeHint(2);
    }
  }

  @Test
  @Order(5)
  @RedAtStart(because = "the image waits for the query", saying = ONE_AFTER_THE_OTHER)
  void an_image_that_fails_cancels_the_query() {
    RuntimeException failure = new IllegalStateException("not an image");
    database.during("cat.png", query::hold);
    processor.during("cat.png", () -> holdAndFail(image, failure));
    startAndAwaitBoth();
    image.open();

    query.interrupted().await(this::proofOfNever, CANCELLED, FAN_OUT, 2);
    mustHaveFailedBecauseOf(failure);
  }

  @Test
  @Order(6)
  @RedAtStart(because = "the image waits for the query", saying = ONE_AFTER_THE_OTHER)
  void handle_comes_back_when_both_parts_have_ended_and_not_before() {
    RuntimeException failure = new IllegalStateException("not an image");
    // A driver may need a while to stop, and meanwhile its line can still be written.
    database.during("cat.png", query::holdRegardless);
    processor.during("cat.png", () -> holdAndFail(image, failure));
    startAndAwaitBoth();
    image.open();
    query.interrupted().await(this::proofOfNever, CANCELLED, FAN_OUT, 2);
    cameBack.await(this::callerClosesTheScope);

    if (cameBack.hasHappened()) {
      throw Finding.that("handle came back while the query for cat.png was still running.")
          .because("A part that outlives its request logs for a request that is already over.")
          .lookAt(FAN_OUT)
          .seeHint(2);
    }
    query.open();
    mustHaveFailedBecauseOf(failure);
  }

  @Test
  @Order(7)
  @RedAtStart(because = "the image waits for the query", saying = ONE_AFTER_THE_OTHER)
  void a_failure_has_a_line_of_its_own_that_names_the_request() {
    IOException failure = new IOException("not an image");
    database.during("cat.png", query::hold);
    processor.during("cat.png", () -> holdAndFail(image, failure));
    startAndAwaitBoth();
    image.open();

    failed().mustBeCausedBy(failure);
    failed().mustHaveOneLineIn(log, failure);
  }

  @Test
  @Order(8)
  @RedAtStart(because = "there are no parts to interrupt", saying = ONE_AFTER_THE_OTHER)
  void an_interrupted_caller_cancels_both_parts() {
    database.during("cat.png", query::hold);
    processor.during("cat.png", image::hold);
    startAndAwaitBoth();
    caller.interrupt();

    query.interrupted().await(this::proofOfNever, CANCELLED, FAN_OUT, 2);
    awaitInterruptOfTheWorker();
    Throwable thrown = requests.awaitThrown("req-1");
    if (!(thrown instanceof InterruptedIOException)) {
      throw Finding.that(
              "The caller of handle was interrupted. Expected an InterruptedIOException, but handle"
                  + " ended with "
                  + thrown)
          .because(
              "With an InterruptedIOException, callers can tell an interrupt from a"
                  + " broken image.")
          .lookAt(FAN_OUT)
          .seeHint(2);
    }
    List<LogLine> errors =
        log.lines().stream().filter(line -> line.level().equals("ERROR")).toList();
    if (!errors.isEmpty()) {
      throw Finding.that(
              "The caller of handle was interrupted, and the log has this line: "
                  + errors.getFirst())
          .because("Nothing is broken: the caller has given up. An ERROR would raise an alarm.")
          .lookAt("src/main/java/imageserver/RequestHandler.java")
          .seeHint(2);
    }
  }

  @Test
  @Order(9)
  @RedAtStart(
      because = "the inner request's worker has no id either, which is task 1's matter",
      saying =
          "cat.png was requested by req-inner, but its line \"Processing image in thread\" says")
  void a_request_inside_a_part_has_its_own_id_and_gives_the_outer_one_back() {
    database.during("collage.png", () -> handleUnchecked("req-inner", "cat.png"));
    requests.run("req-outer", () -> handler.handle("req-outer", "collage.png"));

    lines.mustBelongTo("req-inner", "cat.png");
    lines.mustBelongTo("req-outer", "collage.png");
  }

  @Test
  @Order(10)
  @RedAtStart(because = "the image waits for the query", saying = ONE_AFTER_THE_OTHER)
  void a_worker_that_ignores_its_interrupt_still_works_for_its_request() {
    RuntimeException failure = new IllegalStateException("no connection");
    Signal decoded = new Signal("The worker never came to the end of cat.png");
    Witness decoder = processor.witness("cat.png");
    database.during("cat.png", () -> holdAndFail(query, failure));
    processor.during(
        "cat.png",
        () -> {
          image.holdRegardless();
          decoder.look();
          decoded.happen();
        });
    startAndAwaitBoth();
    query.open();
    awaitInterruptOfTheWorker();
    image.open(); // handle may have returned by now: a worker is not a fork
    decoded.await(CANCELLED, FAN_OUT, 2);

    mustHaveFailedBecauseOf(failure);
    decoder.mustHaveSeen("req-1", NOT_A_FORK, 1);
  }

  @Test
  @Order(11)
  @RedAtStart(because = "the image waits for the query", saying = ONE_AFTER_THE_OTHER)
  void an_image_that_is_made_first_waits_for_the_query() {
    database.during("cat.png", query::hold);
    processor.during("cat.png", image::hold);
    startAndAwaitBoth();
    image.open();
    requests.awaitStandstill(); // a scope that ends with its first part has done so by now
    query.open();
    requests.awaitEnd("req-1");

    lines.mustBelongTo("req-1", "cat.png");
  }

  @Test
  @Order(12)
  @RedAtStart(
      because = "the inner request's worker has no id either, which is task 1's matter",
      saying = "its line \"Processing image in thread\" says thread_context_id=none")
  void a_request_inside_the_work_on_an_image_has_its_own_id() {
    Witness afterwards = new Witness("The work on collage.png after the inner request");
    processor.during(
        "collage.png",
        () -> {
          handler.handle("req-inner", "fox.png");
          afterwards.look();
        });
    requests.run("req-outer", () -> handler.handle("req-outer", "collage.png"));

    lines.mustBelongTo("req-inner", "fox.png");
    lines.mustBelongTo("req-outer", "collage.png");
    afterwards.mustHaveSeen(
        "req-outer", "The inner request has ended, and the outer request" + " goes on.", 2);
  }

  @Test
  @Order(13)
  @RedAtStart(because = "there are no parts to interrupt", saying = ONE_AFTER_THE_OTHER)
  void an_interrupted_caller_gets_no_thumbnail_although_it_is_made() {
    database.during("cat.png", query::hold);
    processor.during("cat.png", image::hold);
    startAndAwaitBoth();
    image.open();
    requests.awaitStandstill(); // the thumbnail is made, and handle waits for the query
    caller.interrupt();

    Throwable thrown = requests.awaitThrown("req-1");
    if (!(thrown instanceof InterruptedIOException)) {
      throw Finding.that(
              "The caller was interrupted while the query ran, and handle "
                  + (thrown == null ? "returned a thumbnail" : "threw " + thrown))
          .because("The query was interrupted, so the request has not succeeded.")
          .lookAt(FAN_OUT)
          .seeHint(2);
    }
  }

  /** The scope ends the fork that waits for the image. That fork then has to cancel the image. */
  private void awaitInterruptOfTheWorker() {
    Optional<String> gaveUp = image.interrupted().await(Optional::empty);
    if (gaveUp.isPresent()) {
      boolean forkHasEnded = cameBack.hasHappened();
      throw Finding.that("The work on cat.png was never interrupted: " + gaveUp.get() + ".")
          .because(
              forkHasEnded
                  ? "handle has come back, so the fork was interrupted. It must call cancel(true)"
                      + " on its Future, or the worker goes on."
                  : CANCELLED)
          .lookAt(forkHasEnded ? THUMBNAILER : FAN_OUT)
          .seeHint(2);
    }
  }

  private void start() {
    requests.start(
        "req-1",
        () -> {
          caller = Thread.currentThread();
          try {
            handler.handle("req-1", "cat.png");
          } finally {
            cameBack.happen();
          }
        });
  }

  private void startAndAwaitBoth() {
    start();
    image.entered().await(this::proofOfNever, AT_ONCE, FAN_OUT, 2);
    query.entered().await(this::proofOfNever, AT_ONCE, FAN_OUT, 2);
  }

  /** Why there is no use in waiting for the other part. */
  private Optional<String> proofOfNever() {
    if (query.holds(caller)) {
      return Optional.of("the query holds the thread that called handle");
    }
    if (cameBack.hasHappened()) {
      Throwable thrown = requests.awaitThrown("req-1");
      return Optional.of("handle is over, with " + (thrown == null ? "a thumbnail" : thrown));
    }
    return Optional.empty();
  }

  /** A caller that is in there waits for its forks: it does not come back before they end. */
  private Optional<String> callerClosesTheScope() {
    return Stream.of(caller.getStackTrace())
        .filter(
            frame -> frame.getClassName().startsWith("java.util.concurrent.StructuredTaskScope"))
        .filter(frame -> frame.getMethodName().equals("close"))
        .map(StackTraceElement::toString)
        .findFirst();
  }

  private void mustHaveFailedBecauseOf(Throwable failure) {
    failed().mustBeCausedBy(failure);
  }

  private FailedRequest failed() {
    return new FailedRequest("req-1", "cat.png", requests.awaitThrown("req-1"));
  }

  private static <X extends Exception> void holdAndFail(Gate gate, X failure) throws X {
    gate.hold();
    throw failure;
  }

  private void handleUnchecked(String requestId, String imageName) {
    try {
      handler.handle(requestId, imageName);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
