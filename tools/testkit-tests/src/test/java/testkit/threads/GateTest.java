package testkit.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gate, and the signals that tell of it. */
class GateTest {

  private final Gate gate = new Gate("The query");
  private final AtomicReference<Throwable> thrown = new AtomicReference<>();

  @BeforeEach
  void begin() {
    Standstill.leaveOutWhatRunsNow(); // those of the test runner
    Patience.renew();
  }

  @AfterEach
  void open() {
    gate.open();
  }

  @Test
  void a_thread_is_held_until_the_gate_opens() throws InterruptedException {
    Thread thread = start(gate::hold);
    happens(gate.entered());
    assertTrue(gate.holds(thread));

    gate.open();
    thread.join();
    assertFalse(gate.holds(thread));
  }

  @Test
  void an_interrupt_ends_the_hold_and_is_kept() throws InterruptedException {
    Thread thread =
        start(() -> {
          try {
            gate.hold();
          } finally {
            assertTrue(Thread.currentThread().isInterrupted());
          }
        });
    happens(gate.entered());
    thread.interrupt();
    happens(gate.interrupted());

    thread.join();
    assertEquals(CancellationException.class, thrown.get().getClass());
  }

  @Test
  void who_holds_regardless_goes_on_when_the_gate_opens() throws InterruptedException {
    Thread thread = start(gate::holdRegardless);
    happens(gate.entered());
    thread.interrupt();
    happens(gate.interrupted());
    assertTrue(gate.holds(thread));

    gate.open();
    thread.join();
    assertEquals(null, thrown.get());
  }

  @Test
  void a_signal_that_never_comes_says_so_in_its_own_words() {
    AssertionError failure =
        assertThrows(
            AssertionError.class,
            () -> gate.entered().await("The code never asks.", "Catalog.java", 1));

    assertTrue(
        failure.getMessage().startsWith("The query was never begun: nothing can happen any more"),
        failure::getMessage);
  }

  private Thread start(Runnable work) {
    return Thread.ofPlatform()
        .daemon()
        .uncaughtExceptionHandler((_, failure) -> thrown.set(failure))
        .start(work);
  }

  private static void happens(Signal signal) {
    assertEquals(Optional.empty(), signal.await(Optional::empty));
  }
}
