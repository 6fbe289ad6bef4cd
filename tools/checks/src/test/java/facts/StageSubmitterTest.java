package facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/**
 * Backs step 4's README, "Why it works": "A stage belongs to the request of the thread that calls
 * {@code execute} for it." Usually that thread completes the stage before or chains the new one. It
 * can be a thread that waits in {@code get} or {@code join}, and after a timeout it is a thread of
 * the JDK.
 */
class StageSubmitterTest {

  private static final ScopedValue<String> REQUEST_ID = ScopedValue.newInstance();
  private static final Runnable NOTHING = () -> {};

  private final CompletableFuture<String> source = new CompletableFuture<>();

  /** The request of each thread that called {@code execute}. */
  private final List<String> submitters = new CopyOnWriteArrayList<>();

  private final Executor executor = stage -> submitters.add(REQUEST_ID.orElse("no request"));

  @Test
  void the_thread_that_completes_a_stage_submits_the_next_one() throws InterruptedException {
    Eventually.ends(start("chains", () -> source.thenRunAsync(NOTHING, executor)));
    Eventually.ends(start("completes", () -> source.complete("cat.png")));

    assertEquals(List.of("completes"), submitters);
  }

  @Test
  void the_thread_that_chains_a_stage_submits_it_if_the_one_before_is_complete()
      throws InterruptedException {
    Eventually.ends(start("completes", () -> source.complete("cat.png")));
    Eventually.ends(start("chains", () -> source.thenRunAsync(NOTHING, executor)));

    assertEquals(List.of("chains"), submitters);
  }

  @Test
  void a_thread_that_only_waits_for_a_stage_can_submit_the_next_one() throws InterruptedException {
    // Each of two threads must submit one stage, because execute returns only after both calls.
    CyclicBarrier bothSubmitted = new CyclicBarrier(2);
    Executor meeting =
        stage -> {
          executor.execute(stage);
          meet(bothSubmitted);
        };
    source.thenRunAsync(NOTHING, meeting);
    source.thenRunAsync(NOTHING, meeting);
    Thread waiting = start("waits", source::join);
    Eventually.isTrue(() -> source.getNumberOfDependents() == 3, "The thread did not wait");
    Thread completing = start("completes", () -> source.complete("cat.png"));

    Eventually.ends(waiting);
    Eventually.ends(completing);
    assertEquals(Set.of("waits", "completes"), Set.copyOf(submitters));
  }

  @Test
  void a_thread_that_comes_too_late_to_complete_a_stage_can_submit_the_next_one()
      throws InterruptedException {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    source.thenRunAsync(NOTHING, executor);
    // The stage that is chained last is submitted first, and keeps its submitter in execute.
    source.thenRunAsync(
        NOTHING,
        stage -> {
          reached.countDown();
          Eventually.isOpen(goOn, "The test did not let the submitter go on");
        });
    Thread completing = start("completes", () -> source.complete("cat.png"));
    Eventually.isOpen(reached, "No thread submitted the last stage");
    Eventually.ends(start("comes too late", () -> source.complete("dog.png")));
    goOn.countDown();

    Eventually.ends(completing);
    assertEquals(List.of("comes too late"), submitters);
    assertEquals("cat.png", source.join());
  }

  @Test
  void after_completeOnTimeout_a_thread_without_a_request_submits_the_next_stage()
      throws InterruptedException {
    Eventually.ends(
        start(
            "chains",
            () -> {
              source.thenRunAsync(NOTHING, executor);
              source.completeOnTimeout("cat.png", 1, TimeUnit.MILLISECONDS);
            }));

    Eventually.isTrue(() -> !submitters.isEmpty(), "No thread submitted the stage");
    assertEquals(List.of("no request"), submitters);
  }

  @Test
  void after_orTimeout_a_thread_without_a_request_submits_the_next_stage()
      throws InterruptedException {
    Eventually.ends(
        start(
            "chains",
            () -> {
              source.exceptionallyAsync(timeout -> "cat.png", executor);
              source.orTimeout(1, TimeUnit.MILLISECONDS);
            }));

    Eventually.isTrue(() -> !submitters.isEmpty(), "No thread submitted the stage");
    assertEquals(List.of("no request"), submitters);
  }

  private static Thread start(String requestId, Runnable work) {
    return Thread.ofPlatform()
        .name("The thread that " + requestId)
        .daemon()
        .start(() -> ScopedValue.where(REQUEST_ID, requestId).run(work));
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError("The other stage was not submitted by another thread", e);
    }
  }
}
