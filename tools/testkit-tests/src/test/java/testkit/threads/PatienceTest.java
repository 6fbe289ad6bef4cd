package testkit.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private final CountDownLatch latch = new CountDownLatch(1);

  @BeforeEach
  void begin() {
    Standstill.leaveOutWhatRunsNow(); // those of the test runner
    Patience.renew();
  }

  @Test
  void an_open_latch_ends_the_wait() {
    latch.countDown();

    assertEquals(Optional.empty(), Patience.await(latch, () -> Optional.of("never looked at")));
  }

  @Test
  void a_proof_that_the_latch_stays_shut_ends_the_wait() {
    assertEquals(
        Optional.of("it is locked"), Patience.await(latch, () -> Optional.of("it is locked")));
  }

  @Test
  void a_latch_that_opens_while_the_proof_is_looked_for_is_open() {
    assertEquals(
        Optional.empty(),
        Patience.await(
            latch,
            () -> {
              latch.countDown();
              return Optional.of("it was locked a moment ago");
            }));
  }

  @Test
  void a_wait_for_what_can_no_longer_happen_names_the_thread_that_waits() {
    Optional<String> reason = Patience.await(latch, Optional::empty);

    assertEquals(Optional.of("nothing can happen any more; no thread works on it"), reason);
  }

  @Test
  void an_interrupt_ends_the_wait_and_is_kept() {
    Thread.currentThread().interrupt();

    assertEquals(Optional.of("the test was interrupted"), Patience.await(latch, Optional::empty));
    assertTrue(Thread.interrupted());
  }

  @Test
  void who_still_looks_when_its_latch_opens_can_go_on() throws Exception {
    CountDownLatch looking = new CountDownLatch(1);
    CountDownLatch looked = new CountDownLatch(1);
    Thread patient =
        Thread.ofPlatform()
            .daemon()
            .start(() ->
                Patience.await(
                    latch,
                    () -> {
                      looking.countDown();
                      awaitQuietly(looked);
                      return Optional.empty();
                    }));
    looking.await();
    latch.countDown();
    // Not the thread of the test, which waits for the others in any case.
    FutureTask<Standstill.Activity> other = new FutureTask<>(Standstill::activity);
    Thread.ofPlatform().start(other);

    assertEquals(Standstill.Activity.RUNS, other.get());
    looked.countDown();
    patient.join();
  }

  @Test
  void what_a_test_has_started_gives_up_before_the_test_does() throws InterruptedException {
    List<String> whoGaveUp = new CopyOnWriteArrayList<>();
    CountDownLatch fiveLooks = new CountDownLatch(5);
    Thread started =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              Patience.await(
                  new CountDownLatch(1),
                  () -> {
                    awaitQuietly(fiveLooks);
                    return Optional.empty();
                  });
              whoGaveUp.add("what it has started");
            });
    Patience.await(
        latch,
        () -> {
          fiveLooks.countDown();
          return Optional.empty();
        });
    whoGaveUp.add("the test");
    LongStream.rangeClosed(1, fiveLooks.getCount()).forEach(_ -> fiveLooks.countDown());
    started.join();

    assertEquals(List.of("what it has started", "the test"), whoGaveUp);
  }

  @Test
  void a_wait_for_a_deadline_leaves_the_patience_of_the_test() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      Thread.ofPlatform().daemon().start(() -> acceptQuietly(server));
      int before = Patience.timesSpent();

      assertEquals(Optional.of("something sleeps on and on"), Patience.awaitDeadline(latch));
      assertEquals(before, Patience.timesSpent());
    }
  }

  private static void acceptQuietly(ServerSocket server) {
    try {
      server.accept();
    } catch (IOException e) {
      // The test is over.
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
