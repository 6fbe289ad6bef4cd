package imageserver;

import static imageserver.Callers.OUTSIDE;
import static imageserver.Witness.NO_REQUEST;

import java.lang.ref.WeakReference;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.RedAtStart;
import testkit.Task;
import testkit.threads.Gate;

/**
 * Shows that a task runs for the request that submits it: not for the request that made the
 * executor, nor for the last request of the worker, nor for the last one that submits.
 *
 * <p>The cast: a pool with one worker, the executor over it, callers that submit, and a witness in
 * each task that notes for which request it runs.
 */
@Task(number = 2, title = "A task belongs to the request that submits it")
class Task2SubmitterTest {

  private final Callers callers = new Callers();
  private final ImagePool pool = new ImagePool(1);
  private final ExecutorService executor = ContextExecutor.over(pool.executor());

  @AfterEach
  void close() {
    callers.close();
    pool.close();
  }

  @Test
  @Order(1)
  @RedAtStart(
      because = "the starter captures nothing, at no time",
      saying = "What req-1 submitted ran for no request")
  void a_task_belongs_to_its_submitter_and_not_to_the_maker_of_the_executor() {
    AtomicReference<ExecutorService> made = new AtomicReference<>();
    callers.as("req-boot", () -> made.set(ContextExecutor.over(pool.executor())));
    ExecutorService executor = made.get();

    whatIsSubmittedTo(executor, "req-1").mustHaveRunFor("req-1");
    whatIsSubmittedTo(executor, "req-2").mustHaveRunFor("req-2");
    whatIsSubmittedTo(executor, OUTSIDE).mustHaveRunForNobody();
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "the first task does not even have an id that it could leave",
      saying = "What req-1 submitted ran for no request")
  void a_worker_forgets_the_request_when_its_task_is_done() {
    whatIsSubmittedTo(executor, "req-1").mustHaveRunFor("req-1");

    theNextUserOfThePool().mustHaveFoundNothingLeft();
    whatIsSubmittedTo(executor, OUTSIDE).mustHaveFoundNothingLeft();
  }

  @Test
  @Order(3)
  @RedAtStart(
      because = "the failing task does not even have an id that it could leave",
      saying = "The task of req-1 that fails ran for no request")
  void a_worker_forgets_the_request_when_its_task_fails() {
    Witness task = new Witness("The task of req-1 that fails");
    callers.as("req-1", () -> mustFail(executor.submit(() -> lookAndFail(task))));

    task.mustHaveRunFor("req-1");
    theNextUserOfThePool().mustHaveFoundNothingLeft();
  }

  @Test
  @Order(4)
  @RedAtStart(
      because = "the starter captures nothing, at no time",
      saying = "What a task of req-1 submitted ran for no request")
  void a_task_that_is_submitted_by_a_task_belongs_to_the_same_request() {
    Witness inner = new Witness("What a task of req-1 submitted");
    try (ImagePool twoWorkers = new ImagePool(2)) { // the first task waits for the second one
      ExecutorService executor = ContextExecutor.over(twoWorkers.executor());
      callers.as("req-1", () -> executor.submit(() -> executor.submit(inner::look).get()).get());
    }

    inner.mustHaveRunFor("req-1");
  }

  @Test
  @Order(5)
  @RedAtStart(
      because = "the starter captures nothing, at no time",
      saying = "One Runnable, submitted by req-1, by req-2 and outside any request, ran for")
  void one_runnable_that_two_requests_submit_runs_for_each_of_them() {
    Witness task =
        new Witness("One Runnable, submitted by req-1, by req-2 and outside any request,");
    Runnable same = task::look;
    Gate worker = pool.occupy();
    callers.as("req-1", () -> executor.execute(same));
    callers.as("req-2", () -> executor.execute(same));
    callers.as(OUTSIDE, () -> executor.execute(same));
    worker.open();
    callers.as(OUTSIDE, () -> executor.submit(() -> {}).get());

    task.mustHaveRunForEach("req-1", "req-2", NO_REQUEST);
  }

  @Test
  @Order(6)
  @RedAtStart(
      because = "the starter captures nothing, at no time",
      saying = "What req-1 submitted to another kind of pool ran for no request")
  void any_executor_service_can_be_the_pool() throws Exception {
    Witness task = new Witness("What req-1 submitted to another kind of pool");
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      callers.as("req-1", () -> ContextExecutor.over(other).submit(task::look).get());
    }

    task.mustHaveRunFor("req-1");
  }

  @Test
  @Order(7)
  @RedAtStart(
      because = "the starter captures nothing, at no time",
      saying = "What req-1 submitted, and what ran long after it had ended, ran for no request")
  void a_task_keeps_its_request_however_long_it_waits() {
    Witness task = new Witness("What req-1 submitted, and what ran long after it had ended,");
    Gate worker = pool.occupy();
    callers.as(
        OUTSIDE,
        () ->
            RequestContext.call(
                new String("req-1"), // no other code has a reference to this copy
                () -> {
                  executor.execute(task::look);
                  return "submitted";
                }));
    collectGarbage();
    worker.open();
    callers.as(OUTSIDE, () -> executor.submit(() -> {}).get());

    task.mustHaveRunFor("req-1");
  }

  @Test
  @Order(8)
  @RedAtStart(
      because = "the stage is handed to the bare pool",
      saying = "The stage that req-1 chained ran for no request")
  void a_stage_belongs_to_the_request_of_the_thread_that_fires_it() {
    String why = "A stage belongs to the request of the thread that calls execute for it.";
    CompletableFuture<String> complete = CompletableFuture.completedFuture("path");
    CompletableFuture<String> early = new CompletableFuture<>();
    CompletableFuture<String> late = new CompletableFuture<>();
    Witness atOnce = new Witness("The stage that req-1 chained");
    Witness byAnother = new Witness("The stage that req-2 completed");
    Witness byNobody = new Witness("The stage that a caller outside any request completed");
    callers.as("req-1", () -> complete.thenAcceptAsync(path -> atOnce.look(), executor).get());
    CompletableFuture<Void> stageBehindEarly = chainAs("req-1", early, byAnother);
    CompletableFuture<Void> stageBehindLate = chainAs("req-1", late, byNobody);
    callers.as("req-2", () -> early.complete("path"));
    callers.as(OUTSIDE, () -> late.complete("path"));
    callers.as(OUTSIDE, () -> CompletableFuture.allOf(stageBehindEarly, stageBehindLate).get());

    atOnce.mustHaveSeen("req-1", why, 1);
    byAnother.mustHaveSeen("req-2", why, 1);
    byNobody.mustHaveSeen(NO_REQUEST, why, 2);
  }

  /** Submits a task for a caller and waits for it. */
  private Witness whatIsSubmittedTo(ExecutorService executor, String caller) {
    String submitter = caller.equals(OUTSIDE) ? "a " + OUTSIDE : caller;
    Witness task = new Witness("What %s submitted".formatted(submitter));
    callers.as(caller, () -> executor.submit(task::look).get());
    return task;
  }

  /** What the worker does next for code that submits to the bare pool. */
  private Witness theNextUserOfThePool() {
    Witness task = new Witness("What the pool's next user submitted");
    callers.as(OUTSIDE, () -> pool.executor().submit(task::look).get());
    return task;
  }

  private CompletableFuture<Void> chainAs(
      String caller, CompletableFuture<String> before, Witness stage) {
    CompletableFuture<CompletableFuture<Void>> chained = new CompletableFuture<>();
    callers.as(
        caller, () -> chained.complete(before.thenAcceptAsync(path -> stage.look(), executor)));
    return chained.join();
  }

  /** Waits for a collection that takes every unreachable object. */
  private static void collectGarbage() {
    WeakReference<Object> garbage = new WeakReference<>(new Object());
    while (garbage.get() != null) {
      System.gc();
    }
  }

  private static void lookAndFail(Witness task) {
    task.look();
    throw new IllegalStateException("not an image");
  }

  private static void mustFail(Future<?> future) throws InterruptedException {
    try {
      future.get();
    } catch (ExecutionException e) {
      return;
    }
    throw Finding.that("The task threw an exception, and its Future does not have it.")
        .because("The caller believes that the task has succeeded.")
        .lookAt("src/main/java/imageserver/ContextExecutor.java")
        .seeHint(1);
  }
}
