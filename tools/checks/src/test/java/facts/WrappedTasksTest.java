package facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Backs step 4's README, "Why it works": "The pool sees wrapped tasks. So {@code shutdownNow}
 * returns tasks that you can run but not cancel, and {@code purge} cannot find a cancelled task in
 * the queue." And it shows why {@code execute} must refuse {@code null}.
 */
class WrappedTasksTest {

  private final CountDownLatch letWorkerGo = new CountDownLatch(1);
  private final AtomicReference<Throwable> endOfWorker = new AtomicReference<>();
  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform()
              .uncaughtExceptionHandler((worker, thrown) -> endOfWorker.set(thrown))
              .factory());
  private final ExecutorService wrapper = new CapturingExecutor(pool);

  @AfterEach
  void endPool() throws InterruptedException {
    letWorkerGo.countDown();
    pool.shutdownNow();
    assertTrue(pool.awaitTermination(60, TimeUnit.SECONDS), "The pool did not end within 60 s");
  }

  @Test
  void purge_removes_a_cancelled_task_from_a_bare_pool() {
    keepWorkerBusy();
    pool.submit(() -> "thumbnail").cancel(false);

    pool.purge();

    assertEquals(0, pool.getQueue().size());
  }

  @Test
  void purge_does_not_find_a_cancelled_task_that_is_wrapped() {
    keepWorkerBusy();
    wrapper.submit(() -> "thumbnail").cancel(false);

    pool.purge();

    assertEquals(1, pool.getQueue().size());
  }

  @Test
  void remove_finds_a_task_in_a_bare_pool_and_not_when_it_is_wrapped() {
    keepWorkerBusy();
    Future<String> bare = pool.submit(() -> "thumbnail");
    Future<String> wrapped = wrapper.submit(() -> "thumbnail");

    assertTrue(pool.remove(assertInstanceOf(Runnable.class, bare)));
    assertFalse(pool.remove(assertInstanceOf(Runnable.class, wrapped)));
  }

  @Test
  void shutdownNow_of_a_bare_pool_returns_the_futures_of_submit() {
    keepWorkerBusy();
    Future<String> thumbnail = pool.submit(() -> "thumbnail");

    List<Runnable> notBegun = pool.shutdownNow();

    assertSame(thumbnail, notBegun.getFirst());
  }

  @Test
  void shutdownNow_returns_wrapped_tasks_that_can_be_run_but_not_cancelled() {
    keepWorkerBusy();
    Future<String> thumbnail = submitAs("req-1", () -> CapturingExecutor.REQUEST_ID.get());

    Runnable notBegun = wrapper.shutdownNow().getFirst();

    assertNotSame(thumbnail, notBegun);
    assertFalse(notBegun instanceof Future);
    ScopedValue.where(CapturingExecutor.REQUEST_ID, "req-2").run(notBegun);
    assertEquals("req-1", thumbnail.resultNow());
  }

  @Test
  void a_bare_pool_refuses_null_on_the_callers_thread() {
    assertThrows(NullPointerException.class, () -> pool.execute(null));
  }

  @Test
  void null_in_a_wrapper_is_accepted_and_ends_the_worker() throws Exception {
    Thread worker = Eventually.result(pool.submit(Thread::currentThread));

    wrapper.execute(null);

    Eventually.ends(worker);
    assertInstanceOf(NullPointerException.class, endOfWorker.get());
    assertNotSame(worker, Eventually.result(pool.submit(Thread::currentThread)));
  }

  @Test
  void submit_refuses_null_before_it_calls_execute() {
    Runnable none = null;

    assertThrows(NullPointerException.class, () -> wrapper.submit(none));
  }

  private Future<String> submitAs(String requestId, Callable<String> task) {
    return ScopedValue.where(CapturingExecutor.REQUEST_ID, requestId)
        .call(() -> wrapper.submit(task));
  }

  private void keepWorkerBusy() {
    CountDownLatch busy = new CountDownLatch(1);
    pool.execute(() -> {
      busy.countDown();
      Eventually.isOpen(letWorkerGo, "The test did not let the worker go on");
    });
    Eventually.isOpen(busy, "The worker did not begin");
  }
}
