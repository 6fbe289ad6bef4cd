package imageserver;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.Task;
import testkit.given.AnyText;
import testkit.given.Calls;
import testkit.given.Failure;
import testkit.log.CapturedLog;
import testkit.threads.Interleaving;

/**
 * Shows that {@code RequestContext} runs work for a request, once, on the caller's thread, and
 * returns or throws what the work returns or throws.
 *
 * <p>The cast: work that notes which id it sees, and callers that wait for its result or its
 * exception.
 */
@Task(number = 1, title = "RequestContext runs code as a request")
class Task1RunsAsRequestTest {

  private static final String CONTEXT = "src/main/java/imageserver/RequestContext.java";
  private static final String HANDLER = "src/main/java/imageserver/RequestHandler.java";
  private static final String NOT_WRITTEN_YET =
      "The call as req-1 ended with java.lang.UnsupportedOperationException:"
          + " RequestContext.call is yours to write";

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 1);

  @AfterEach
  void close() {
    requests.close();
    log.close();
  }

  @Test
  @Order(1)
  @RedAtStart(because = "RequestContext.call is a skeleton", saying = NOT_WRITTEN_YET)
  void the_work_sees_the_id() {
    AtomicReference<String> seen = new AtomicReference<>("no work at all");
    requests.run(
        "call as req-1",
        () ->
            RequestContext.call(
                "req-1",
                () -> {
                  seen.set(RunningCode.worksFor());
                  return "small-cat.png";
                }));

    if (!seen.get().equals("req-1")) {
      throw Finding.that(
              "RequestContext.call(\"req-1\", ...) should run its work for req-1. It ran the"
                  + " work for %s.".formatted(seen))
          .because(
              "Either call does not run the work with the id bound, or requestId() reads the id"
                  + " from somewhere else.")
          .lookAt(CONTEXT)
          .seeHint(1);
    }
  }

  @Test
  @Order(2)
  @RedAtStart(because = "RequestContext.call is a skeleton", saying = NOT_WRITTEN_YET)
  void what_the_work_returns_comes_back() {
    AtomicReference<String> returned = new AtomicReference<>();
    requests.run(
        "call as req-1", () -> returned.set(RequestContext.call("req-1", () -> "small-cat.png")));

    if (!"small-cat.png".equals(returned.get())) {
      throw Finding.that(
              "The work returned small-cat.png, but RequestContext.call returned %s."
                  .formatted(returned))
          .because("A Runnable returns nothing. A carrier also has call, which returns a value.")
          .lookAt(CONTEXT)
          .seeHint(1);
    }
  }

  @Test
  @Order(3)
  @RedAtStart(because = "RequestContext.call is a skeleton", saying = NOT_WRITTEN_YET)
  void the_work_runs_once_and_on_the_thread_that_calls() {
    Queue<Thread> ranOn = new ConcurrentLinkedQueue<>();
    AtomicReference<Thread> caller = new AtomicReference<>();
    requests.run(
        "call as req-1",
        () -> {
          caller.set(Thread.currentThread());
          RequestContext.call("req-1", () -> ranOn.add(Thread.currentThread()));
        });

    if (ranOn.size() != 1) {
      throw Finding.that("RequestContext.call ran its work %d times.".formatted(ranOn.size()))
          .because("A request runs once. A second run asks the database a second time.")
          .lookAt(CONTEXT)
          .seeHint(1);
    }
    if (ranOn.peek() != caller.get()) {
      throw Finding.that("RequestContext.call ran its work on a thread of its own.")
          .because("The calling thread runs the work. No other thread is needed.")
          .lookAt(CONTEXT)
          .seeHint(2);
    }
  }

  @Test
  @Order(4)
  @RedAtStart(
      because = "RequestContext.call is a skeleton",
      saying =
          "RequestContext.call threw java.lang.UnsupportedOperationException: RequestContext.call"
              + " is yours to write")
  void what_the_work_throws_comes_out_as_it_is() {
    List<Throwable> failures =
        List.of(
            new IOException("not an image"),
            new SocketTimeoutException("network disk"),
            new IllegalStateException("library not initialised"),
            new UncheckedIOException(new IOException("disk")),
            new InterruptedException("shut down"),
            new NoSuchElementException("no such colour"),
            new ClassNotFoundException("codec"),
            new CompletionException("lost", new IOException("disk")),
            new ExecutionException("lost", new IOException("disk")),
            new Exception("cause unknown"),
            new Error("out of colours"));
    for (Throwable failure : failures) {
      String name = "call that fails with " + failure;
      AtomicInteger runs = new AtomicInteger();
      StackTraceElement[] trace = failure.getStackTrace();
      requests.start(
          name,
          () ->
              RequestContext.call(
                  "req-1",
                  () -> {
                    runs.incrementAndGet();
                    throw sneaked(failure);
                  }));
      Throwable thrown = requests.awaitThrown(name);
      if (runs.get() > 1) {
        throw Finding.that("The work threw %s, and it ran %d times.".formatted(failure, runs.get()))
            .because("The caller decides whether to try again.")
            .lookAt(CONTEXT)
            .seeHint(1);
      }
      if (thrown != failure) {
        throw Finding.that(
                "The work threw %s; RequestContext.call %s."
                    .formatted(failure, thrown == null ? "threw nothing" : "threw " + thrown))
            .because(
                "The caller decides what to do about a failure, and needs the very same"
                    + " exception.")
            .lookAt(CONTEXT)
            .seeHint(1);
      }
      if (!Arrays.equals(trace, failure.getStackTrace())) {
        throw Finding.that(
                "The work threw %s. It came out with another stack trace.".formatted(failure))
            .because("The stack trace tells where the failure comes from.")
            .lookAt(CONTEXT)
            .seeHint(1);
      }
    }
  }

  @Test
  @Order(5)
  @GreenAtStart(because = "a handle without the AtomicReference may return no thumbnail")
  void handle_returns_the_thumbnails_name() {
    RequestHandler handler =
        new RequestHandler(new ScriptedDatabase(new Calls()), image -> "thumbs/2026/ 1.PNG");
    Client client = new Client(handler);
    AtomicReference<String> returned = new AtomicReference<>();
    requests.run("request req-1", () -> returned.set(client.ask("req-1", "cat.png")));

    if (!"thumbs/2026/ 1.PNG".equals(returned.get())) {
      throw Finding.that(
              "The image library returned \"thumbs/2026/ 1.PNG\", but handle returned %s."
                  .formatted(returned))
          .because("The caller of handle waits for the name of the thumbnail.")
          .lookAt(HANDLER)
          .seeHint(3);
    }
  }

  @Test
  @Order(6)
  @RedAtStart(
      because = "the Runnable in handle wraps the IOException, and handle does not unwrap it",
      saying = "but handle threw java.io.UncheckedIOException: java.io.IOException: not an image")
  void handle_throws_the_image_librarys_own_exception() {
    for (IOException failure :
        List.of(
            new IOException("not an image"),
            new FileNotFoundException("broken.png"),
            new InterruptedIOException("shut down"))) {
      Calls calls = new Calls();
      ScriptedProcessor processor = new ScriptedProcessor(calls);
      processor.during(
          "broken.png",
          () -> {
            throw failure;
          });
      RequestHandler handler = new RequestHandler(new ScriptedDatabase(calls), processor);
      Client client = new Client(handler);
      requests.start("request req-1", () -> client.ask("req-1", "broken.png"));
      Throwable thrown = requests.awaitThrown("request req-1");

      if (thrown instanceof AssertionError finding) {
        throw finding;
      }
      if (thrown != failure) {
        throw Finding.that(
                "The image library threw %s, but handle threw %s."
                    .formatted(failure, thrown == null ? "nothing" : thrown))
            .because("A caller catches IOException. It does not catch a wrapper.")
            .lookAt(HANDLER)
            .seeHint(3);
      }
      new Failure(failure).mustNotBeASuccess(log, "broken.png");
      calls.mustBeOnly(2, "The image library threw " + failure);
    }
  }

  @Test
  @Order(7)
  @RedAtStart(because = "RequestContext.call is a skeleton", saying = NOT_WRITTEN_YET)
  void any_text_can_be_an_id_and_null_can_be_a_result() {
    for (String id : AnyText.samples()) {
      AtomicReference<String> seen = new AtomicReference<>();
      AtomicReference<Object> returned = new AtomicReference<>("nothing yet");
      requests.run(
          "call as req-1",
          () ->
              returned.set(
                  RequestContext.<Object, RuntimeException>call(
                      id,
                      () -> {
                        seen.set(RunningCode.worksFor());
                        return null;
                      })));

      if (!id.equals(seen.get())) {
        throw Finding.that(
                "RequestContext.call was given %s as the id; inside, requestId() returned %s."
                    .formatted(AnyText.shown(id), AnyText.shown(seen.get())))
            .because("An id can be any text. RequestContext keeps it as it is.")
            .lookAt(CONTEXT)
            .seeHint(1);
      }
      if (returned.get() != null) {
        throw Finding.that("The work returned null, and call returned %s.".formatted(returned))
            .because("call returns what the work returns, also null.")
            .lookAt(CONTEXT)
            .seeHint(1);
      }
    }
  }

  /** Throws an Error right away; returns anything else for the caller to throw. */
  private static Exception sneaked(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return (Exception) failure;
  }
}
