package imageserver;

import static imageserver.Callers.OUTSIDE;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor.AbortPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.Task;
import testkit.threads.FarLimit;
import testkit.threads.Gate;

/**
 * Shows that the executor hides nothing of the pool: what the executor is told reaches the pool,
 * and what happens in the pool reaches the caller.
 *
 * <p>The cast: a pool with one worker, the executor over it, callers, and a gate at which a task
 * waits until a test opens it or the task is interrupted.
 */
@Task(number = 2, title = "A task belongs to the request that submits it")
class Task2PassThroughTest {

  private static final String FILE = "src/main/java/imageserver/ContextExecutor.java";
  private static final String PASS_THROUGH =
      "Calls on the executor must reach the pool, and the pool's answers must reach the caller.";

  private final Callers callers = new Callers();
  private final Gate gate = new Gate("The task");
  private final ImagePool pool = new ImagePool(1);
  private final ExecutorService executor = ContextExecutor.over(pool.executor());

  @AfterEach
  void close() {
    gate.open();
    callers.close();
    pool.close();
  }

  @Test
  @Order(1)
  @GreenAtStart(because = "without the rejection, the caller waits for an image that never comes")
  void a_rejection_reaches_the_submitter() {
    try (ImagePool full = ImagePool.full(new AbortPolicy())) {
      ExecutorService executor = ContextExecutor.over(full.executor());
      callers.as(
          "req-1",
          () -> {
            mustBeRejected("execute", () -> executor.execute(() -> {}));
            mustBeRejected("submit", () -> executor.submit(() -> "thumbnail"));
            mustBeRejected(
                "supplyAsync", () -> CompletableFuture.supplyAsync(() -> "thumbnail", executor));
          });
    }
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "a wrapper around nothing is a task that kills the worker")
  void a_null_task_is_refused_at_once() {
    callers.as(
        "req-1",
        () -> {
          try {
            executor.execute(null);
          } catch (NullPointerException e) {
            return;
          }
          throw Finding.that("execute(null) returned. Expected a NullPointerException.")
              .because("Otherwise a worker gets a NullPointerException later, far from its cause.")
              .lookAt(FILE)
              .seeHint(3);
        });
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "an executor that ends alone leaves the pool's threads behind")
  void shutdown_lets_what_is_queued_run_and_ends_the_pool() {
    Gate worker = pool.occupy();
    Witness queued = new Witness("What req-1 left in the queue");
    callers.as("req-1", () -> executor.execute(queued::look));
    callers.as(
        OUTSIDE,
        () -> {
          executor.shutdown();
          mustBe(pool.executor().isShutdown(), "shutdown of the executor did not reach the pool");
          mustBe(executor.isShutdown(), "isShutdown() returned false after shutdown()");
          mustBe(
              !executor.isTerminated(),
              "isTerminated() returned true, and the pool has" + " not terminated");
          mustBeRejected("execute", () -> executor.execute(() -> {}));
          worker.open();
          FarLimit.within(() -> executor.awaitTermination(FarLimit.SECONDS, TimeUnit.SECONDS));
          mustBe(executor.isTerminated(), "The executor never terminates");
          mustBe(
              executor.isTerminated(),
              "The pool has terminated, and isTerminated() of" + " the executor returned false");
        });

    mustBe(queued.hasLooked(), "What was queued before shutdown has not been run");
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "it is the pool that ends, and the executor has to know")
  void the_executor_is_shut_down_when_the_pool_is() {
    callers.as(
        OUTSIDE,
        () -> {
          pool.executor().shutdown();
          mustBe(
              executor.isShutdown(),
              "The pool was shut down, and isShutdown() of the" + " executor returned false");
          FarLimit.within(() -> executor.awaitTermination(FarLimit.SECONDS, TimeUnit.SECONDS));
          mustBe(executor.isTerminated(), "The executor never terminates");
        });
  }

  @Test
  @Order(5)
  @GreenAtStart(because = "shutdownNow that only shuts down waits for the slowest image")
  void shutdown_now_interrupts_running_tasks_and_returns_waiting_ones() {
    callers.as(
        "req-1",
        () -> {
          executor.submit(gate::hold);
          gate.entered().await(PASS_THROUGH, FILE, 1);
          executor.execute(() -> {});
        });
    callers.as(
        OUTSIDE,
        () -> {
          List<Runnable> waiting = executor.shutdownNow();
          mustBe(
              waiting.size() == 1,
              "One task waited, and shutdownNow returned %d tasks".formatted(waiting.size()));
        });

    gate.interrupted().await(PASS_THROUGH, FILE, 1);
  }

  @Test
  @Order(6)
  @GreenAtStart(because = "a cancelled task that goes on keeps a core busy for nothing")
  void cancelling_a_task_interrupts_the_worker() {
    callers.as(
        "req-1",
        () -> {
          Future<?> future = executor.submit(gate::hold);
          gate.entered().await(PASS_THROUGH, FILE, 1);
          future.cancel(true);
        });

    gate.interrupted().await(PASS_THROUGH, FILE, 1);
  }

  @Test
  @Order(7)
  @GreenAtStart(because = "the thread that waits for the tasks may be interrupted")
  void an_interrupted_caller_of_invoke_all_cancels_its_tasks() {
    Callable<String> task =
        () -> {
          gate.hold();
          return "thumbnail";
        };
    AtomicReference<Thread> caller = new AtomicReference<>();
    callers.start(
        "req-1",
        () -> {
          caller.set(Thread.currentThread());
          executor.invokeAll(List.of(task));
        });
    gate.entered().await(PASS_THROUGH, FILE, 1);
    caller.get().interrupt();

    gate.interrupted().await(PASS_THROUGH, FILE, 1);
    Throwable thrown = callers.awaitThrown("req-1");
    mustBe(
        thrown instanceof InterruptedException,
        "invokeAll was interrupted and ended with " + thrown);
  }

  private static void mustBeRejected(String entrance, Runnable handOver) {
    try {
      handOver.run();
    } catch (RejectedExecutionException e) {
      return;
    }
    throw finding(
        "The pool rejected a task, and the caller of %s got no exception".formatted(entrance));
  }

  private static void mustBe(boolean condition, String otherwise) {
    if (!condition) {
      throw finding(otherwise);
    }
  }

  private static AssertionError finding(String what) {
    return Finding.that(what + ".").because(PASS_THROUGH).lookAt(FILE).seeHint(3);
  }
}
