package facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Backs the Javadoc of {@code ContextExecutor} in step 4's solution: "In a {@code ForkJoinPool}, a
 * worker that waits for another task with {@code get} does not help to run it. The pool can run out
 * of workers."
 */
class ForkJoinPoolBeneathAWrapperTest {

  private final ForkJoinPool pool = new ForkJoinPool(1);
  private final ExecutorService wrapper = new CapturingExecutor(pool);

  @AfterEach
  void endPool() throws InterruptedException {
    pool.shutdownNow();
    assertTrue(pool.awaitTermination(60, TimeUnit.SECONDS), "The pool did not end within 60 s");
  }

  @Test
  void a_worker_of_a_bare_pool_runs_the_task_that_it_waits_for() throws Exception {
    Future<Boolean> outer =
        pool.submit(() -> pool.submit(Thread::currentThread).get() == Thread.currentThread());

    assertTrue(Eventually.result(outer));
  }

  @Test
  void the_only_worker_beneath_a_wrapper_waits_for_a_task_that_stays_in_the_queue() {
    AtomicReference<Thread> worker = new AtomicReference<>();
    AtomicReference<Future<String>> inner = new AtomicReference<>();
    wrapper.submit(() -> {
      worker.set(Thread.currentThread());
      inner.set(wrapper.submit(() -> "thumbnail"));
      return inner.get().get();
    });

    Eventually.isTrue(
        () -> inner.get() != null && LockSupport.getBlocker(worker.get()) == inner.get(),
        "The worker did not wait for the inner task");
    assertEquals(1, pool.getPoolSize());
    assertEquals(1, pool.getQueuedTaskCount());
    assertFalse(inner.get().isDone());
  }

  @Test
  void a_worker_that_waits_for_a_completable_future_gets_another_worker_beside_it()
      throws Exception {
    Future<Boolean> outer =
        wrapper.submit(() ->
            CompletableFuture.supplyAsync(Thread::currentThread, wrapper).get()
                != Thread.currentThread());

    assertTrue(Eventually.result(outer));
  }
}
