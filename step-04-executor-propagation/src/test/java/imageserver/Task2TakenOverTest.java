package imageserver;

import static imageserver.Callers.OUTSIDE;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.Task;
import testkit.threads.Gate;
import testkit.threads.Signal;

/**
 * Shows that a task keeps its request when another request's thread runs it: a caller that clears
 * out the queue, or one that finds the pool full and runs a task itself. Afterwards that thread is
 * its own request's again.
 *
 * <p>The cast: a pool whose one worker is busy, the executor over it, the caller that submits the
 * task, the caller that runs it, and a witness in the task.
 */
@Task(number = 2, title = "A task belongs to the request that submits it")
class Task2TakenOverTest {

  private final Callers callers = new Callers();
  private final ImagePool pool = new ImagePool(1);
  private final Gate worker = pool.occupy();
  private final ExecutorService executor = ContextExecutor.over(pool.executor());

  @AfterEach
  void close() {
    callers.close();
    pool.close();
  }

  @Test
  @Order(1)
  @RedAtStart(
      because = "the bare task finds the binding of the caller that runs it",
      saying = "What req-1 left in the queue ran for req-2")
  void a_task_keeps_its_request_when_another_request_runs_it() {
    Witness task = new Witness("What req-1 left in the queue");
    Witness afterwards = new Witness("What req-2 did afterwards");
    callers.as("req-1", () -> executor.submit(task::look));
    callers.as("req-2", () -> runWhatShutdownNowGivesBack(afterwards));

    task.mustHaveRunFor("req-1");
    afterwards.mustStillBelongTo("req-2");
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "the bare task finds the binding of the caller that runs it",
      saying = "What a caller outside any request left in the queue ran for req-2")
  void a_task_without_a_request_has_none_when_a_request_runs_it() {
    Witness task = new Witness("What a caller outside any request left in the queue");
    Witness afterwards = new Witness("What req-2 did afterwards");
    callers.as(OUTSIDE, () -> executor.execute(task::look));
    callers.as("req-2", () -> runWhatShutdownNowGivesBack(afterwards));

    task.mustHaveRunForNobody();
    afterwards.mustStillBelongTo("req-2");
  }

  @ParameterizedTest(name = "a task from {0} keeps its request when another request runs it")
  @Order(3)
  @EnumSource(Entrance.class)
  @RedAtStart(
      because = "the bare task finds the binding of the caller that runs it",
      saying = "What req-1 handed to ")
  void a_task_from_any_entrance_keeps_its_request_when_another_request_runs_it(Entrance entrance) {
    Witness task = new Witness("What req-1 handed to " + entrance);
    handOverAndLetAnotherRequestRun("req-1", entrance, task);

    task.mustHaveRunFor("req-1");
  }

  @ParameterizedTest(name = "a task from {0} without a request has none when a request runs it")
  @Order(4)
  @EnumSource(Entrance.class)
  @RedAtStart(
      because = "the bare task finds the binding of the caller that runs it",
      saying = "What a caller outside any request handed to ")
  void a_task_from_any_entrance_without_a_request_has_none_when_a_request_runs_it(
      Entrance entrance) {
    Witness task = new Witness("What a caller outside any request handed to " + entrance);
    handOverAndLetAnotherRequestRun(OUTSIDE, entrance, task);

    task.mustHaveRunForNobody();
  }

  @Test
  @Order(5)
  @RedAtStart(
      because = "the bare task finds the binding of the caller that runs it",
      saying = "What a caller outside any request left in the queue ran for req-1")
  void a_full_pool_whose_callers_run_the_oldest_task_mixes_nothing_up() {
    Witness oldest = new Witness("What a caller outside any request left in the queue");
    Witness newest = new Witness("What req-1 submitted");
    Witness afterwards = new Witness("What req-1 did afterwards");
    try (ImagePool small = new ImagePool(1, 1, Task2TakenOverTest::callerRunsOldest)) {
      ExecutorService executor = ContextExecutor.over(small.executor());
      Gate worker = small.occupy();
      callers.as(OUTSIDE, () -> executor.execute(oldest::look));
      callers.as(
          "req-1",
          () -> {
            Future<?> future = executor.submit(newest::look);
            afterwards.look();
            worker.open();
            future.get();
          });
    }

    oldest.mustHaveRunForNobody();
    afterwards.mustStillBelongTo("req-1");
    newest.mustHaveRunFor("req-1");
  }

  @Test
  @Order(6)
  @GreenAtStart(because = "a context that is cleared after a task is gone for the caller as well")
  void a_full_pool_whose_callers_run_their_own_tasks_mixes_nothing_up() {
    Witness own = new Witness("What req-1 submitted");
    Witness afterwards = new Witness("What req-1 did afterwards");
    Witness outsiders = new Witness("What a caller outside any request submitted");
    try (ImagePool full = ImagePool.full(new CallerRunsPolicy())) {
      ExecutorService executor = ContextExecutor.over(full.executor());
      callers.as(
          "req-1",
          () -> {
            executor.execute(own::look);
            afterwards.look();
          });
      callers.as(OUTSIDE, () -> executor.execute(outsiders::look));
    }

    own.mustHaveRunFor("req-1");
    afterwards.mustStillBelongTo("req-1");
    outsiders.mustHaveRunForNobody();
  }

  private void runWhatShutdownNowGivesBack(Witness afterwards) {
    executor.shutdownNow().forEach(Runnable::run);
    afterwards.look();
  }

  /** The caller's task waits in the queue, until code of req-2 takes it out and runs it. */
  private void handOverAndLetAnotherRequestRun(String caller, Entrance entrance, Witness task) {
    Signal queued = pool.nextInTheQueue("The task was never queued");
    callers.start(caller, () -> entrance.hand(executor, task::look));
    queued.await(
        "The worker is busy, so the next task waits in the pool's queue.",
        "src/main/java/imageserver/ContextExecutor.java",
        1);
    callers.as("req-2", () -> pool.takeFromTheQueue().run());
    worker.open();
    callers.awaitEnd(caller);
  }

  /** A rejection policy: the caller makes room by running what has waited longest. */
  private static void callerRunsOldest(Runnable task, ThreadPoolExecutor pool) {
    Runnable oldest = pool.getQueue().poll();
    pool.execute(task);
    oldest.run();
  }
}
