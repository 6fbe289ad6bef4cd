package imageserver;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.Task;
import testkit.threads.FarLimit;
import testkit.threads.Gate;
import testkit.threads.Interleaving;
import testkit.threads.Signal;

/**
 * Shows that the executor keeps what {@code ExecutorService} promises. The bare pool keeps it, and
 * a wrapper must keep it too.
 *
 * <p>The cast: a pool with two workers, the executor over it, callers, and two gates at which tasks
 * wait until a test opens them or the tasks are interrupted.
 */
@Task(number = 2, title = "A task belongs to the request that submits it")
class Task2ExecutorContractTest {

  private static final String FILE = "src/main/java/imageserver/ContextExecutor.java";
  private static final String CONTRACT =
      "The executor may change for which request a task runs. The rest of the contract stays.";

  private final Interleaving callers = new Interleaving("the pool", 1);
  private final ImagePool pool = new ImagePool(2);
  private final ExecutorService executor = ContextExecutor.over(pool.executor());
  private final Gate first = new Gate("The first task");
  private final Gate second = new Gate("The second task");

  @AfterEach
  void close() {
    first.open();
    second.open();
    callers.close();
    pool.close();
  }

  @Test
  @Order(1)
  @GreenAtStart(because = "an invokeAll that runs one task after the other uses one worker only")
  void invoke_all_runs_its_tasks_at_the_same_time() {
    callers.start("caller", () -> executor.invokeAll(List.of(holdAt(first), holdAt(second))));

    first.entered().await(CONTRACT, FILE, 1);
    second.entered().await("invokeAll waits for one task before it starts the next.", FILE, 1);
    first.open();
    second.open();
    callers.awaitEnd("caller");
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "a task that goes on after its time is up holds a worker for no caller")
  void invoke_all_cancels_its_tasks_when_the_time_is_up() {
    callers.run(
        "caller",
        () -> {
          List<Future<String>> futures =
              executor.invokeAll(List.of(holdAt(first)), 1, TimeUnit.MILLISECONDS);
          mustBe(
              futures.getFirst().isCancelled(),
              "The time of invokeAll was up, and the Future of its task is not cancelled");
        });
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "the losers of invokeAny hold workers for no caller")
  void invoke_any_cancels_the_tasks_that_have_not_won() {
    Callable<String> winner =
        () -> {
          first.entered().await(CONTRACT, FILE, 1);
          return "winner";
        };
    callers.run(
        "caller",
        () -> {
          String result = executor.invokeAny(List.of(holdAt(first), winner));
          mustBe(result.equals("winner"), "invokeAny returned \"%s\"".formatted(result));
        });

    first.interrupted().await(CONTRACT, FILE, 1);
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "one task of several may fail, and invokeAny still has a result")
  void invoke_any_returns_the_result_of_a_task_that_succeeds() {
    callers.run(
        "caller",
        () -> {
          // One worker: the task that fails is done before the other one begins.
          try (ExecutorService oneWorker = Executors.newSingleThreadExecutor()) {
            String result;
            try {
              result =
                  ContextExecutor.over(oneWorker)
                      .invokeAny(List.of(failWith(new IOException("broken")), () -> "thumbnail"));
            } catch (ExecutionException e) {
              result = e.toString();
            }
            mustBe(
                result.equals("thumbnail"),
                "One task failed and one returned \"thumbnail\". invokeAny ended with " + result);
          }
        });
  }

  @Test
  @Order(5)
  @GreenAtStart(because = "a wrapper may put a checked exception into one of its own")
  void a_failure_of_any_kind_is_the_cause_that_the_caller_gets() {
    for (Throwable failure :
        List.of(
            new IOException("not an image"),
            new IllegalStateException("library not initialised"),
            new StackOverflowError("deep inside a library"))) {
      Callable<String> task = failWith(failure);
      mustFailWith(failure, "submit", () -> executor.submit(task).get());
      mustFailWith(failure, "invokeAll", () -> executor.invokeAll(List.of(task)).getFirst().get());
      mustFailWith(failure, "invokeAny", () -> executor.invokeAny(List.of(task)));
    }
  }

  @Test
  @Order(6)
  @GreenAtStart(because = "without the handler, a failed task disappears silently")
  void the_uncaught_exception_handler_hears_of_a_failing_task() {
    RuntimeException failure = new IllegalStateException("not an image");
    callers.run(
        "caller",
        () ->
            executor.execute(() -> {
              throw failure;
            }));

    pool.aWorkerDied().await(CONTRACT, FILE, 1);
    mustBe(
        pool.deathOfAWorker() == failure,
        "A task threw %s, and the worker's handler got %s"
            .formatted(failure, pool.deathOfAWorker()));
  }

  @Test
  @Order(7)
  @GreenAtStart(because = "a wrapper may cancel its own Future and not the task")
  void cancel_interrupts_a_task_of_every_kind_of_submit() {
    List<Function<Runnable, Future<?>>> kinds =
        List.of(
            executor::submit,
            task -> executor.submit(task, "done"),
            task -> executor.submit(Executors.callable(task)));
    for (Function<Runnable, Future<?>> submit : kinds) {
      Gate gate = new Gate("The task");
      callers.run(
          "caller",
          () -> {
            Future<?> future = submit.apply(gate::hold);
            gate.entered().await(CONTRACT, FILE, 1);
            mustBe(future.cancel(true), "cancel(true) of a running task returned false");
            mustBe(future.isCancelled(), "isCancelled() returned false after cancel(true)");
            mustBeCancelled(future);
          });
      gate.interrupted().await(CONTRACT, FILE, 1);
    }
  }

  @Test
  @Order(8)
  @GreenAtStart(because = "a cancelled task that runs later works for no caller")
  void a_task_that_is_cancelled_in_the_queue_never_runs() {
    Gate one = pool.occupy();
    Gate other = pool.occupy();
    Witness task = new Witness("The cancelled task");
    callers.run(
        "caller",
        () -> {
          executor.submit(task::look).cancel(true);
          one.open();
          other.open();
          executor.shutdown();
          FarLimit.within(() -> executor.awaitTermination(FarLimit.SECONDS, TimeUnit.SECONDS));
        });

    mustBe(!task.hasLooked(), "A task was cancelled in the queue, and it ran");
  }

  @Test
  @Order(9)
  @GreenAtStart(because = "try-with-resources counts on close to wait for the tasks")
  void close_waits_for_the_tasks_and_ends_the_pool() {
    Witness queued = new Witness("The task in the queue");
    callers.run(
        "submitter",
        () -> {
          executor.submit(first::hold);
          executor.submit(second::hold);
          executor.submit(queued::look);
        });
    first.entered().await(CONTRACT, FILE, 1);
    AtomicReference<Thread> closer = new AtomicReference<>();
    Signal closed = new Signal("close() never returned");
    callers.start(
        "closer",
        () -> {
          closer.set(Thread.currentThread());
          executor.close();
          closed.happen();
        });
    closed.await(() -> Optional.ofNullable(closer.get()).flatMap(this::whereItAwaitsTermination));
    mustBe(!closed.hasHappened(), "close() returned before a submitted task had run");
    first.open();
    second.open();
    callers.awaitEnd("closer");

    mustBe(queued.hasLooked(), "close() returned before a submitted task had run");
    mustBe(pool.executor().isTerminated(), "close() returned before the pool had terminated");
  }

  @Test
  @Order(10)
  @GreenAtStart(because = "a time without its unit is another time")
  void await_termination_gives_the_pool_the_time_with_its_unit() {
    for (TimeUnit unit : TimeUnit.values()) {
      AtomicReference<Duration> given = new AtomicReference<>(Duration.ZERO);
      callers.run(
          "caller",
          () -> {
            boolean terminated =
                ContextExecutor.over(new RecordingPool(given)).awaitTermination(3, unit);
            mustBe(!terminated, "The pool had not terminated, and awaitTermination returned true");
          });
      mustBe(
          given.get().equals(Duration.of(3, unit.toChronoUnit())),
          "awaitTermination(3, %s) reached the pool as %s".formatted(unit, given.get()));
    }
  }

  @Test
  @Order(11)
  @GreenAtStart(because = "a caller that is told to stop must not wait on")
  void an_interrupted_caller_of_await_termination_stops_waiting() {
    callers.run("submitter", () -> executor.submit(first::hold));
    callers.start(
        "caller",
        () -> {
          Thread.currentThread().interrupt();
          FarLimit.within(() -> executor.awaitTermination(FarLimit.SECONDS, TimeUnit.SECONDS));
        });
    Throwable thrown = callers.awaitThrown("caller");

    mustBe(
        thrown instanceof InterruptedException,
        "The caller of awaitTermination was interrupted, and the call ended with " + thrown);
  }

  @Test
  @Order(12)
  @GreenAtStart(because = "two equal tasks are two tasks")
  void invoke_all_has_one_result_for_each_task() {
    Callable<String> cat = () -> "cat";
    callers.run(
        "caller",
        () -> {
          StringBuilder results = new StringBuilder();
          for (Future<String> future : executor.invokeAll(List.of(cat, () -> "dog", cat))) {
            mustBe(future.isDone(), "invokeAll returned before all tasks were done");
            results.append(future.get()).append(' ');
          }
          mustBe(
              results.toString().equals("cat dog cat "),
              "invokeAll was given the tasks cat, dog, cat. Its results were " + results);
        });
  }

  @Test
  @Order(13)
  @GreenAtStart(because = "a caller goes by the place of a result: it does not say whose it is")
  void invoke_all_has_its_results_in_the_order_of_the_tasks() {
    CountDownLatch lastHasBegun = new CountDownLatch(1);
    Callable<String> endsLast =
        () -> {
          lastHasBegun.await();
          return "cat";
        };
    Callable<String> beginsLast = // on the worker whose task "dog" is done
        () -> {
          lastHasBegun.countDown();
          return "elk";
        };
    callers.run(
        "caller",
        () -> {
          StringBuilder results = new StringBuilder();
          List<Callable<String>> tasks = List.of(endsLast, () -> "dog", beginsLast);
          for (Future<String> future : executor.invokeAll(tasks)) {
            results.append(future.get()).append(' ');
          }
          mustBe(
              results.toString().equals("cat dog elk "),
              "invokeAll was given the tasks cat, dog, elk. Its results were " + results);
        });
  }

  @Test
  @Order(14)
  @GreenAtStart(because = "a caller that is told to stop must not leave tasks behind")
  void an_interrupted_caller_of_invoke_all_cancels_every_task() {
    AtomicReference<Thread> waiting = new AtomicReference<>();
    callers.start(
        "caller",
        () -> {
          waiting.set(Thread.currentThread());
          executor.invokeAll(List.of(holdAt(first), holdAt(second)));
        });
    first.entered().await(CONTRACT, FILE, 1);
    second.entered().await(CONTRACT, FILE, 1);
    waiting.get().interrupt();

    first.interrupted().await(CONTRACT, FILE, 1);
    second.interrupted().await(CONTRACT, FILE, 1);
  }

  @Test
  @Order(16)
  @GreenAtStart(because = "a lock around execute has all callers wait for the task of one")
  void callers_do_not_wait_for_one_another() {
    try (ImagePool fullPool = ImagePool.full(new CallerRunsPolicy())) {
      ExecutorService full = ContextExecutor.over(fullPool.executor());
      callers.start("caller", () -> full.execute(first::hold));
      first.entered().await(CONTRACT, FILE, 1);
      callers.start("other caller", () -> full.execute(second::hold));
      second.entered().await("One caller keeps the others waiting while its task runs.", FILE, 1);
      first.open();
      second.open();
      callers.awaitEnd("caller");
      callers.awaitEnd("other caller");
    }
  }

  @Test
  @Order(15)
  @GreenAtStart(because = "a task that a worker submits is one more task of the pool")
  void a_task_that_a_worker_submits_runs_on_another_worker() {
    callers.run(
        "caller",
        () -> {
          Callable<Boolean> task =
              () -> {
                Thread worker = Thread.currentThread();
                return executor.submit(() -> Thread.currentThread() != worker).get();
              };
          mustBe(
              executor.submit(task).get(),
              "A task submitted another task, and that one ran at once, on the same worker");
        });
  }

  private static Callable<String> holdAt(Gate gate) {
    return () -> {
      gate.hold();
      return "thumbnail";
    };
  }

  private static Callable<String> failWith(Throwable failure) {
    return () -> {
      switch (failure) {
        case Error error -> throw error;
        case Exception exception -> throw exception;
        default -> throw new IllegalStateException(failure);
      }
    };
  }

  private void mustFailWith(Throwable failure, String method, Callable<String> call) {
    callers.start("caller", call);
    Throwable thrown = callers.awaitThrown("caller");
    mustBe(
        thrown instanceof ExecutionException && thrown.getCause() == failure,
        "A task threw %s. The caller of %s got %s, with the cause %s"
            .formatted(failure, method, thrown, thrown == null ? null : thrown.getCause()));
  }

  private static void mustBeCancelled(Future<?> future) throws Exception {
    try {
      future.get();
    } catch (CancellationException e) {
      return;
    }
    mustBe(false, "get() of a cancelled Future returned");
  }

  private Optional<String> whereItAwaitsTermination(Thread thread) {
    return Stream.of(thread.getStackTrace())
        .filter(frame -> frame.getMethodName().equals("awaitTermination"))
        .map(StackTraceElement::toString)
        .findFirst();
  }

  private static void mustBe(boolean condition, String otherwise) {
    if (!condition) {
      throw Finding.that(otherwise + ".").because(CONTRACT).lookAt(FILE).seeHint(1);
    }
  }

  /** A pool that is shut down, never terminates, and notes for how long it was to be waited for. */
  private static final class RecordingPool extends AbstractExecutorService {

    private final AtomicReference<Duration> given;

    RecordingPool(AtomicReference<Duration> given) {
      this.given = given;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      given.set(Duration.of(timeout, unit.toChronoUnit()));
      return false;
    }

    @Override
    public void execute(Runnable task) {
      task.run();
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return true; // and still not terminated
    }

    @Override
    public boolean isTerminated() {
      return false;
    }
  }
}
