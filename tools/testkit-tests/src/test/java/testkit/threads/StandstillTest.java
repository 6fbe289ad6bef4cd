package testkit.threads;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as a thread that can still do something, and what does not. */
class StandstillTest {

  /** The two kinds of threads. */
  enum Kind {
    PLATFORM(Thread.ofPlatform().daemon()),
    VIRTUAL(Thread.ofVirtual());

    private final Thread.Builder threads;

    Kind(Thread.Builder threads) {
      this.threads = threads;
    }

    Thread start(Runnable work) {
      return threads.start(work);
    }
  }

  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean spins = true;

  @BeforeEach
  void begin() {
    Standstill.leaveOutWhatRunsNow(); // those of the test runner
  }

  @AfterEach
  void end() {
    over.countDown();
    spins = false;
  }

  @ParameterizedTest
  @EnumSource
  void a_thread_that_waits_can_do_nothing(Kind kind) {
    kind.start(this::await);

    assertTrue(isReachedInTheEnd());
  }

  @ParameterizedTest
  @EnumSource
  void a_thread_that_waits_for_a_lock_can_do_nothing(Kind kind) {
    synchronized (over) {
      kind.start(() -> {
        synchronized (over) {
          await();
        }
      });

      assertTrue(isReachedInTheEnd());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_thread_that_runs_can_do_something(Kind kind) {
    kind.start(() -> {
      while (spins) {
        Thread.onSpinWait();
      }
    });

    assertFalse(Standstill.isReached());
  }

  @ParameterizedTest
  @EnumSource
  void a_thread_that_sleeps_can_do_something_later(Kind kind) {
    Thread sleeper = kind.start(() -> LockSupport.parkNanos(TimeUnit.HOURS.toNanos(1)));
    while (sleeper.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }

    assertFalse(Standstill.isReached());
    LockSupport.unpark(sleeper);
  }

  @ParameterizedTest
  @EnumSource
  void a_thread_that_may_go_on_has_gone_on_before_nothing_can_happen(Kind kind)
      throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      CountDownLatch go = new CountDownLatch(1);
      CountDownLatch gone = new CountDownLatch(1);
      Thread thread =
          kind.start(() -> {
            awaitLatch(go);
            gone.countDown();
            await();
          });
      while (thread.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
      go.countDown();

      assertFalse(Standstill.isReached() && gone.getCount() > 0);
    }
  }

  @Test
  void a_worker_that_waits_for_a_task_can_do_nothing() throws Exception {
    try (ExecutorService pool = Executors.newCachedThreadPool()) {
      pool.submit(() -> {}).get();

      assertTrue(isReachedInTheEnd());
    }
  }

  @Test
  void a_task_that_is_due_later_can_do_something() {
    try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(1)) {
      var task = pool.schedule(() -> {}, 1, TimeUnit.HOURS);

      assertFalse(Standstill.isReached());
      task.cancel(false);
      pool.shutdownNow();
    }
  }

  @Test
  void a_limit_that_ends_a_future_later_can_do_something() {
    CompletableFuture<String> late = new CompletableFuture<String>().orTimeout(1, TimeUnit.HOURS);

    assertFalse(Standstill.isReached());
    late.complete("in time");
  }

  @Test
  void a_wait_within_a_far_limit_counts_as_one_without() {
    SynchronousQueue<String> queue = new SynchronousQueue<>();
    Kind.PLATFORM.start(() -> {
      try {
        FarLimit.within(() -> queue.poll(FarLimit.SECONDS, TimeUnit.SECONDS));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    });

    assertTrue(isReachedInTheEnd());
    queue.offer("over");
  }

  @Test
  void what_runs_when_a_test_begins_is_left_out() {
    Kind.PLATFORM.start(() -> {
      while (spins) {
        Thread.onSpinWait();
      }
    });
    Standstill.leaveOutWhatRunsNow();

    assertTrue(isReachedInTheEnd());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void the_system_tells_which_threads_run() {
    Kind.PLATFORM.start(() -> {
      while (spins) {
        Thread.onSpinWait();
      }
    });

    assertTrue(SystemThreads.running() >= 2); // that one and this one
  }

  /** A thread that has just been started still has to come to its wait. */
  private static boolean isReachedInTheEnd() {
    for (int looks = 0; looks < TimeLimits.LOOKS; looks++) {
      if (Standstill.isReached()) {
        return true;
      }
    }
    return false;
  }

  private void await() {
    awaitLatch(over);
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
