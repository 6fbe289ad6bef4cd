package imageserver;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import testkit.threads.FarLimit;

/** The ways in which a caller hands a task to an executor and waits for what becomes of it. */
enum Entrance {
  EXECUTE(
      "execute(Runnable)",
      (executor, task) -> {
        FutureTask<String> future = new FutureTask<>(callable(task));
        executor.execute(future);
        return future.get();
      }),
  SUBMIT_RUNNABLE(
      "submit(Runnable)",
      (executor, task) -> {
        executor.submit(task).get();
        return Entrance.DONE;
      }),
  SUBMIT_RUNNABLE_WITH_RESULT(
      "submit(Runnable, result)", (executor, task) -> executor.submit(task, Entrance.DONE).get()),
  SUBMIT_CALLABLE("submit(Callable)", (executor, task) -> executor.submit(callable(task)).get()),
  INVOKE_ALL(
      "invokeAll(tasks)",
      (executor, task) -> executor.invokeAll(twice(callable(task))).getLast().get()),
  INVOKE_ALL_TIMED(
      "invokeAll(tasks, timeout)",
      (executor, task) ->
          FarLimit.within(
                  () -> executor.invokeAll(twice(callable(task)), FarLimit.SECONDS, SECONDS))
              .getLast()
              .get()),
  INVOKE_ANY("invokeAny(tasks)", (executor, task) -> executor.invokeAny(twice(callable(task)))),
  INVOKE_ANY_TIMED(
      "invokeAny(tasks, timeout)",
      (executor, task) ->
          FarLimit.within(
              () -> executor.invokeAny(twice(callable(task)), FarLimit.SECONDS, SECONDS))),
  RUN_ASYNC(
      "CompletableFuture.runAsync(task, executor)",
      (executor, task) -> {
        CompletableFuture.runAsync(task, executor).get();
        return Entrance.DONE;
      }),
  SUPPLY_ASYNC(
      "CompletableFuture.supplyAsync(task, executor)",
      (executor, task) -> CompletableFuture.supplyAsync(() -> done(task), executor).get()),
  THEN_APPLY_ASYNC(
      "thenApplyAsync(task, executor)",
      (executor, task) ->
          CompletableFuture.completedFuture("path")
              .thenApplyAsync(path -> done(task), executor)
              .get());

  /** What every entrance returns when the task is done. */
  static final String DONE = "done";

  private final String name;
  private final Way way;

  Entrance(String name, Way way) {
    this.name = name;
    this.way = way;
  }

  /**
   * Submits a task and waits.
   *
   * @return {@link #DONE}, unless the executor loses it
   * @throws ExecutionException if the task fails; its failure is the cause
   */
  String hand(ExecutorService executor, Runnable task)
      throws ExecutionException, InterruptedException {
    try {
      return way.go(executor, task);
    } catch (ExecutionException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("Not one of the JDK's own entrances", e);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  private static Callable<String> callable(Runnable task) {
    return Executors.callable(task, DONE);
  }

  private static <T> List<T> twice(T task) {
    return List.of(task, task);
  }

  private static String done(Runnable task) {
    task.run();
    return DONE;
  }

  private interface Way {
    String go(ExecutorService executor, Runnable task) throws Exception;
  }
}
