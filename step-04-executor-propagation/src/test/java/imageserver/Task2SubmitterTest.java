package imageserver;

import static imageserver.Witness.NO_REQUEST;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.Task;
import testkit.threads.FarLimit;
import testkit.threads.Gate;
import testkit.threads.Interleaving;
import testkit.threads.Signal;

@Task(number = 2, title = "A task belongs to whoever submitted it")
class Task2SubmitterTest {

  private static final String FILE = "src/main/java/imageserver/ContextExecutor.java";
  private static final String OUTSIDE = "caller outside any request";
  private static final String AT_SUBMIT =
      "Whose task it is shows when it is handed over, neither before nor when it runs.";
  private static final String LEFT_BEHIND =
      "A worker is used again; what one task leaves on it, the next one finds.";
  private static final String NONE_IS_A_VALUE =
      "No request is also something to take along, or the task finds that of whoever runs it.";
  private static final String GIVEN_BACK =
      "The caller only lent its thread; its own request is still the same.";
  private static final String PASS_THROUGH =
      "Whoever uses the executor sees the pool; what one is told the other must hear.";

  private final Interleaving callers = new Interleaving("the pool", 1);
  private final Gate gate = new Gate("The task");
  private ImagePool pool = new ImagePool(1);
  private ExecutorService executor = ContextExecutor.over(pool.executor());
  private volatile Thread waiting;

  @AfterEach
  void close() {
    gate.open();
    callers.close();
    pool.close();
  }

  @Test
  @Order(1)
  @RedAtStart(
      because = "the starter captures nothing, at no time",
      saying = "What req-1 submitted ran for no request")
  void a_task_belongs_to_its_submitter_and_not_to_whoever_made_the_executor() {
    as("req-boot", () -> executor = ContextExecutor.over(pool.executor()));

    submitAndWait("req-1").mustHaveSeen("req-1", AT_SUBMIT, 1);
    submitAndWait("req-2").mustHaveSeen("req-2", AT_SUBMIT, 1);
    submitAndWait(OUTSIDE).mustHaveSeen(NO_REQUEST, AT_SUBMIT, 1);
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "the first task does not even have an id that it could leave",
      saying = "What req-1 submitted ran for no request")
  void a_worker_forgets_the_request_when_its_task_is_done() {
    submitAndWait("req-1").mustHaveSeen("req-1", AT_SUBMIT, 1);

    theNextUserOfThePool().mustHaveSeen(NO_REQUEST, LEFT_BEHIND, 1);
    submitAndWait(OUTSIDE).mustHaveSeen(NO_REQUEST, LEFT_BEHIND, 1);
  }

  @Test
  @Order(3)
  @RedAtStart(
      because = "the failing task does not even have an id that it could leave",
      saying = "The task of req-1 that fails ran for no request")
  void a_worker_forgets_the_request_when_its_task_fails() {
    Witness task = new Witness("The task of req-1 that fails");
    as("req-1", () -> mustFail(executor.submit(() -> lookAndFail(task))));

    task.mustHaveSeen("req-1", AT_SUBMIT, 1);
    theNextUserOfThePool().mustHaveSeen(NO_REQUEST, LEFT_BEHIND, 1);
  }

  @Test
  @Order(4)
  @RedAtStart(
      because = "the bare task finds the binding of the caller that runs it",
      saying = "What req-1 left in the queue ran for req-2")
  void a_task_keeps_its_request_when_another_request_runs_it() {
    Witness task = new Witness("What req-1 left in the queue");
    Witness afterwards = new Witness("What req-2 did afterwards");
    pool.occupy();
    as("req-1", () -> executor.submit(task::look));
    as("req-2", () -> runWhatShutdownNowGivesBack(afterwards));

    task.mustHaveSeen("req-1", AT_SUBMIT, 1);
    afterwards.mustHaveSeen("req-2", GIVEN_BACK, 2);
  }

  @Test
  @Order(5)
  @RedAtStart(
      because = "the bare task finds the binding of the caller that runs it",
      saying = "What a caller outside any request left in the queue ran for req-2")
  void a_task_without_a_request_has_none_when_a_request_runs_it() {
    Witness task = new Witness("What a caller outside any request left in the queue");
    Witness afterwards = new Witness("What req-2 did afterwards");
    pool.occupy();
    as(OUTSIDE, () -> executor.execute(task::look));
    as("req-2", () -> runWhatShutdownNowGivesBack(afterwards));

    task.mustHaveSeen(NO_REQUEST, NONE_IS_A_VALUE, 2);
    afterwards.mustHaveSeen("req-2", GIVEN_BACK, 2);
  }

  @Test
  @Order(6)
  @RedAtStart(
      because = "the bare task finds the binding of the caller that runs it",
      saying = "What a caller outside any request left in the queue ran for req-1")
  void a_full_pool_whose_callers_run_the_oldest_task_mixes_nothing_up() {
    pool = new ImagePool(1, 1, Task2SubmitterTest::callerRunsOldest);
    executor = ContextExecutor.over(pool.executor());
    Witness oldest = new Witness("What a caller outside any request left in the queue");
    Witness newest = new Witness("What req-1 submitted");
    Witness afterwards = new Witness("What req-1 did afterwards");
    Gate worker = pool.occupy();
    as(OUTSIDE, () -> executor.execute(oldest::look));
    as(
        "req-1",
        () -> {
          Future<?> future = executor.submit(newest::look);
          afterwards.look();
          worker.open();
          future.get();
        });

    oldest.mustHaveSeen(NO_REQUEST, NONE_IS_A_VALUE, 2);
    afterwards.mustHaveSeen("req-1", GIVEN_BACK, 2);
    newest.mustHaveSeen("req-1", AT_SUBMIT, 1);
  }

  @Test
  @Order(7)
  @GreenAtStart(because = "a context that is cleared after a task is gone for the caller as well")
  void a_full_pool_whose_callers_run_their_own_tasks_mixes_nothing_up() {
    pool = new ImagePool(1, 1, new CallerRunsPolicy());
    executor = ContextExecutor.over(pool.executor());
    Witness own = new Witness("What req-1 submitted");
    Witness afterwards = new Witness("What req-1 did afterwards");
    Witness outsiders = new Witness("What a caller outside any request submitted");
    pool.occupy();
    pool.executor().execute(() -> {}); // now the queue is full as well
    as(
        "req-1",
        () -> {
          executor.execute(own::look);
          afterwards.look();
        });
    as(OUTSIDE, () -> executor.execute(outsiders::look));

    own.mustHaveSeen("req-1", AT_SUBMIT, 1);
    afterwards.mustHaveSeen("req-1", GIVEN_BACK, 2);
    outsiders.mustHaveSeen(NO_REQUEST, NONE_IS_A_VALUE, 2);
  }

  @Test
  @Order(8)
  @RedAtStart(
      because = "the stage is handed to the bare pool",
      saying = "The stage that req-1 chained ran for no request")
  void a_stage_belongs_to_the_request_of_the_thread_that_fires_it() {
    String why = "The thread that fires the stage calls execute. Its request is the stage's.";
    CompletableFuture<String> complete = CompletableFuture.completedFuture("path");
    CompletableFuture<String> early = new CompletableFuture<>();
    CompletableFuture<String> late = new CompletableFuture<>();
    Witness atOnce = new Witness("The stage that req-1 chained");
    Witness byAnother = new Witness("The stage that req-2 completed");
    Witness byNobody = new Witness("The stage that a caller outside any request completed");
    as("req-1", () -> complete.thenAcceptAsync(path -> atOnce.look(), executor).get());
    CompletableFuture<Void> stageBehindEarly = chainAs("req-1", early, byAnother);
    CompletableFuture<Void> stageBehindLate = chainAs("req-1", late, byNobody);
    as("req-2", () -> early.complete("path"));
    as(OUTSIDE, () -> late.complete("path"));
    as(OUTSIDE, () -> CompletableFuture.allOf(stageBehindEarly, stageBehindLate).get());

    atOnce.mustHaveSeen("req-1", why, 1);
    byAnother.mustHaveSeen("req-2", why, 1);
    byNobody.mustHaveSeen(NO_REQUEST, why, 2);
  }

  @Test
  @Order(9)
  @GreenAtStart(because = "a rejection that is swallowed is an image that nobody ever gets")
  void a_rejection_reaches_the_submitter() {
    pool = new ImagePool(1, 1, new ThreadPoolExecutor.AbortPolicy());
    executor = ContextExecutor.over(pool.executor());
    pool.occupy();
    pool.executor().execute(() -> {}); // now the queue is full as well
    as(
        "req-1",
        () -> {
          mustBeRejected("execute", () -> executor.execute(() -> {}));
          mustBeRejected("submit", () -> executor.submit(() -> "thumbnail"));
          mustBeRejected(
              "supplyAsync", () -> CompletableFuture.supplyAsync(() -> "thumbnail", executor));
        });
  }

  @Test
  @Order(10)
  @GreenAtStart(because = "a wrapper around nothing is a task that kills the worker")
  void a_null_task_is_refused_at_once() {
    as(
        "req-1",
        () -> {
          try {
            executor.execute(null);
          } catch (NullPointerException e) {
            return;
          }
          throw Finding.that("execute(null) returned as if it had been given a task.")
              .because("A worker takes the wrapper later, finds no task in it, and dies of that.")
              .lookAt(FILE)
              .seeHint(3);
        });
  }

  @Test
  @Order(11)
  @GreenAtStart(because = "an executor that ends alone leaves the pool's threads behind")
  void shutdown_lets_what_is_queued_run_and_ends_the_pool() {
    Gate worker = pool.occupy();
    Witness queued = new Witness("What req-1 left in the queue");
    as("req-1", () -> executor.execute(queued::look));
    as(
        OUTSIDE,
        () -> {
          executor.shutdown();
          mustBe(pool.executor().isShutdown(), "shutdown of the executor did not reach the pool");
          mustBe(executor.isShutdown(), "The executor is shut down and denies it");
          mustBe(!executor.isTerminated(), "The executor says it is done, and the pool is not");
          mustBeRejected("execute", () -> executor.execute(() -> {}));
          worker.open();
          FarLimit.within(() -> executor.awaitTermination(FarLimit.SECONDS, TimeUnit.SECONDS));
          mustBe(executor.isTerminated(), "The executor never terminates");
          mustBe(executor.isTerminated(), "The pool is done and the executor denies it");
        });

    mustBe(queued.hasLooked(), "What was queued before shutdown has not been run");
  }

  @Test
  @Order(12)
  @GreenAtStart(because = "it is the pool that ends, and the executor has to know")
  void the_executor_is_shut_down_when_the_pool_is() {
    as(
        OUTSIDE,
        () -> {
          pool.executor().shutdown();
          mustBe(executor.isShutdown(), "The pool is shut down and the executor denies it");
          FarLimit.within(() -> executor.awaitTermination(FarLimit.SECONDS, TimeUnit.SECONDS));
          mustBe(executor.isTerminated(), "The executor never terminates");
        });
  }

  @Test
  @Order(13)
  @GreenAtStart(because = "shutdownNow that only shuts down waits for the slowest image")
  void shutdown_now_interrupts_what_runs_and_gives_back_what_waits() {
    as(
        "req-1",
        () -> {
          executor.submit(gate::hold);
          gate.entered().await(PASS_THROUGH, FILE, 1);
          executor.execute(() -> {});
        });
    as(
        OUTSIDE,
        () -> {
          List<Runnable> waiting = executor.shutdownNow();
          mustBe(
              waiting.size() == 1,
              "One task waited, and shutdownNow gives back %d".formatted(waiting.size()));
        });

    gate.interrupted().await(PASS_THROUGH, FILE, 1);
  }

  @Test
  @Order(14)
  @GreenAtStart(because = "a cancelled image that goes on keeps a core busy for nobody")
  void cancelling_a_task_interrupts_the_worker() {
    as(
        "req-1",
        () -> {
          Future<?> future = executor.submit(gate::hold);
          gate.entered().await(PASS_THROUGH, FILE, 1);
          future.cancel(true);
        });

    gate.interrupted().await(PASS_THROUGH, FILE, 1);
  }

  @Test
  @Order(15)
  @GreenAtStart(because = "whoever waits for the tasks may be told to stop, and the tasks with it")
  void an_interrupted_caller_of_invoke_all_takes_its_tasks_along() {
    callers.start(
        "req-1",
        () -> {
          Callable<String> task =
              () -> {
                gate.hold();
                return "thumbnail";
              };
          waiting = Thread.currentThread();
          RequestContext.call("req-1", () -> executor.invokeAll(List.of(task)));
        });
    gate.entered().await(PASS_THROUGH, FILE, 1);
    waiting.interrupt();

    gate.interrupted().await(PASS_THROUGH, FILE, 1);
    Throwable thrown = callers.awaitThrown("req-1");
    mustBe(
        thrown instanceof InterruptedException,
        "invokeAll was interrupted and ended with " + thrown);
  }

  @ParameterizedTest(name = "a task from {0} keeps its request when another request runs it")
  @Order(16)
  @EnumSource(Entrance.class)
  @RedAtStart(
      because = "the bare task finds the binding of the caller that runs it",
      saying = "What req-1 handed to ")
  void a_task_from_any_entrance_keeps_its_request_when_another_request_runs_it(Entrance entrance) {
    Witness task = new Witness("What req-1 handed to " + entrance);
    handOverAndLetAnotherRequestRun("req-1", entrance, task);

    task.mustHaveSeen("req-1", AT_SUBMIT, 1);
  }

  @ParameterizedTest(name = "a task from {0} without a request has none when a request runs it")
  @Order(17)
  @EnumSource(Entrance.class)
  @RedAtStart(
      because = "the bare task finds the binding of the caller that runs it",
      saying = "What a caller outside any request handed to ")
  void a_task_from_any_entrance_without_a_request_has_none_when_a_request_runs_it(
      Entrance entrance) {
    Witness task = new Witness("What a caller outside any request handed to " + entrance);
    handOverAndLetAnotherRequestRun(OUTSIDE, entrance, task);

    task.mustHaveSeen(NO_REQUEST, NONE_IS_A_VALUE, 2);
  }

  @Test
  @Order(18)
  @RedAtStart(
      because = "the starter captures nothing, at no time",
      saying = "What a task of req-1 submitted ran for no request")
  void a_task_that_is_submitted_by_a_task_belongs_to_the_same_request() {
    pool.close();
    pool = new ImagePool(2);
    executor = ContextExecutor.over(pool.executor());
    Witness inner = new Witness("What a task of req-1 submitted");
    as("req-1", () -> executor.submit(() -> executor.submit(inner::look).get()).get());

    inner.mustHaveSeen("req-1", AT_SUBMIT, 1);
  }

  @Test
  @Order(19)
  @RedAtStart(
      because = "the starter captures nothing, at no time",
      saying = "One Runnable, submitted by req-1, by req-2 and outside any request, ran for")
  void one_runnable_that_two_requests_submit_runs_for_each_of_them() {
    Witness task =
        new Witness("One Runnable, submitted by req-1, by req-2 and outside any request,");
    Runnable same = task::look;
    Gate worker = pool.occupy();
    as("req-1", () -> executor.execute(same));
    as("req-2", () -> executor.execute(same));
    as(OUTSIDE, () -> executor.execute(same));
    worker.open();
    as(OUTSIDE, () -> executor.submit(() -> {}).get());

    task.mustHaveSeenInThisOrder(List.of("req-1", "req-2", NO_REQUEST), AT_SUBMIT, 1);
  }

  @Test
  @Order(20)
  @RedAtStart(
      because = "the starter captures nothing, at no time",
      saying = "What req-1 submitted to another kind of pool ran for no request")
  void any_executor_service_can_be_the_pool() throws Exception {
    Witness task = new Witness("What req-1 submitted to another kind of pool");
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      as("req-1", () -> ContextExecutor.over(other).submit(task::look).get());
    }

    task.mustHaveSeen("req-1", AT_SUBMIT, 1);
  }

  @Test
  @Order(21)
  @RedAtStart(
      because = "the starter captures nothing, at no time",
      saying = "What req-1 submitted, and what ran long after it had ended, ran for no request")
  void a_task_keeps_its_request_however_long_it_waits() {
    Witness task = new Witness("What req-1 submitted, and what ran long after it had ended,");
    Gate worker = pool.occupy();
    // A copy that nobody else holds on to, as of an id that came in over the network.
    callers.run("caller", () -> inside(new String("req-1"), () -> executor.execute(task::look)));
    collectGarbage();
    worker.open();
    as(OUTSIDE, () -> executor.submit(() -> {}).get());

    task.mustHaveSeen("req-1", AT_SUBMIT, 1);
  }

  /** Waits for a collection that takes every object that nobody holds on to. */
  private static void collectGarbage() {
    WeakReference<Object> garbage = new WeakReference<>(new Object());
    while (garbage.get() != null) {
      System.gc();
    }
  }

  /** The caller's task waits in the queue, until code of req-2 takes it out and runs it. */
  private void handOverAndLetAnotherRequestRun(String caller, Entrance entrance, Witness task) {
    Gate worker = pool.occupy();
    Signal queued = pool.nextInTheQueue("The task was never queued");
    callers.start("caller", () -> inside(caller, () -> entrance.hand(executor, task::look)));
    queued.await(AT_SUBMIT, FILE, 1);
    as("req-2", () -> pool.takeFromTheQueue().run());
    worker.open();
    callers.awaitEnd("caller");
  }

  /** Runs work on a thread of its own, for a request or outside any. */
  private void as(String caller, Interleaving.ThrowingRunnable work) {
    callers.run(caller, () -> inside(caller, work));
  }

  private static void inside(String caller, Interleaving.ThrowingRunnable work) throws Exception {
    if (caller.equals(OUTSIDE)) {
      work.run();
    } else {
      RequestContext.call(
          caller,
          () -> {
            work.run();
            return null;
          });
    }
  }

  private Witness submitAndWait(String caller) {
    String submitter = caller.equals(OUTSIDE) ? "a " + OUTSIDE : caller;
    Witness task = new Witness("What %s submitted".formatted(submitter));
    as(caller, () -> executor.submit(task::look).get());
    return task;
  }

  /** What the worker does next for somebody who knows the bare pool only. */
  private Witness theNextUserOfThePool() {
    Witness task = new Witness("What the pool's next user submitted");
    as(OUTSIDE, () -> pool.executor().submit(task::look).get());
    return task;
  }

  private CompletableFuture<Void> chainAs(
      String caller, CompletableFuture<String> before, Witness stage) {
    CompletableFuture<CompletableFuture<Void>> chained = new CompletableFuture<>();
    as(caller, () -> chained.complete(before.thenAcceptAsync(path -> stage.look(), executor)));
    return chained.join();
  }

  private void runWhatShutdownNowGivesBack(Witness afterwards) {
    executor.shutdownNow().forEach(Runnable::run);
    afterwards.look();
  }

  /** A rejection policy: the caller makes room by running what has waited longest. */
  private static void callerRunsOldest(Runnable task, ThreadPoolExecutor pool) {
    Runnable oldest = pool.getQueue().poll();
    pool.execute(task);
    oldest.run();
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
    throw finding("The task threw an exception, and its Future knows nothing of it");
  }

  private static void mustBeRejected(String entrance, Runnable handOver) {
    try {
      handOver.run();
    } catch (RejectedExecutionException e) {
      return;
    }
    throw finding(
        "The pool rejected a task, and the caller of %s was not told".formatted(entrance));
  }

  private static void mustBe(boolean condition, String otherwise) {
    if (!condition) {
      throw finding(otherwise);
    }
  }

  private static AssertionError finding(String what) {
    return Finding.that(what + ".").because(PASS_THROUGH).lookAt(FILE).seeHint(1);
  }
}
