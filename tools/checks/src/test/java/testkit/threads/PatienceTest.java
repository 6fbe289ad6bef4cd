package testkit.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private final CountDownLatch latch = new CountDownLatch(1);

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
}
