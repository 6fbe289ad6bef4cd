package imageserver;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import testkit.RedAtStart;
import testkit.Task;
import testkit.given.Calls;
import testkit.log.CapturedLog;
import testkit.log.RequestLines;
import testkit.threads.Gate;
import testkit.threads.Interleaving;
import testkit.threads.Signal;

/**
 * Shows that a worker of the pool knows for which request it works.
 *
 * <p>The cast: a pool with one worker, requests that queue for it, a gate that holds the first
 * one's work, and the captured log.
 */
@Task(number = 1, title = "The id reaches the worker")
class Task1WorkerTest {

  private static final String ANOTHER_THREAD =
      "The id is bound on the thread of the request, and a binding stays on its thread. The"
          + " worker is another thread.";

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 1);
  private final ImagePool pool = new ImagePool(1);
  private final Calls calls = new Calls();
  private final ScriptedProcessor processor = new ScriptedProcessor(calls);
  private final RequestHandler handler =
      new RequestHandler(new ScriptedDatabase(calls), processor, pool.executor());
  private final Gate catIsHeld = new Gate("The work on cat.png");
  private final RequestLines lines =
      new RequestLines(
          log,
          ANOTHER_THREAD,
          "The line is written on a thread without a request.",
          "src/main/java/imageserver/ContextExecutor.java");

  @AfterEach
  void close() {
    catIsHeld.open();
    requests.close();
    pool.close();
    log.close();
  }

  @Test
  @Order(1)
  @RedAtStart(
      because = "the worker has no binding to read",
      saying = "its line \"Processing image in thread\" says thread_context_id=none")
  void the_line_that_the_worker_writes_names_the_request_twice() {
    requests.run("req-1", () -> handler.handle("req-1", "cat.png"));

    lines.mustBelongTo("req-1", "cat.png");
    processor.witness("cat.png").mustHaveSeen("req-1", ANOTHER_THREAD, 1);
  }

  @Test
  @Order(2)
  @RedAtStart(
      because =
          "the worker has no binding to read; one field for the executor would pass the first test",
      saying = "its line \"Processing image in thread\" says thread_context_id=none")
  void requests_that_queue_for_one_worker_keep_their_own_ids() {
    processor.during("cat.png", catIsHeld::hold);
    requests.start("req-1", () -> handler.handle("req-1", "cat.png"));
    catIsHeld.entered().await("Its request never submits it to the pool.", "Thumbnailer.java", 1);
    startAndLetQueue("req-2", "dog.png");
    startAndLetQueue("req-3", "elk.png");
    catIsHeld.open();
    List.of("req-1", "req-2", "req-3").forEach(requests::awaitEnd);

    lines.mustBelongTo("req-1", "cat.png");
    lines.mustBelongTo("req-2", "dog.png");
    lines.mustBelongTo("req-3", "elk.png");
  }

  @ParameterizedTest(name = "the id reaches the worker through {0}")
  @Order(3)
  @EnumSource(Entrance.class)
  @RedAtStart(
      because = "the starter's executor is the bare pool",
      saying = " ran for no request (thread \"image-worker-")
  void the_id_reaches_the_worker_through_every_entrance(Entrance entrance) {
    Witness task = new Witness("What req-1 submitted through " + entrance);
    requests.run(
        "req-1",
        () ->
            RequestContext.call(
                "req-1", () -> entrance.hand(ContextExecutor.over(pool.executor()), task::look)));

    task.mustHaveBeenOnAWorker(pool::isWorker);
    task.mustHaveSeen("req-1", ANOTHER_THREAD, 1);
  }

  private void startAndLetQueue(String requestId, String image) {
    Signal queued = pool.nextInTheQueue("The work on %s was never queued".formatted(image));
    requests.start(requestId, () -> handler.handle(requestId, image));
    queued.await("Its request never submits it to the pool.", "Thumbnailer.java", 1);
  }
}
