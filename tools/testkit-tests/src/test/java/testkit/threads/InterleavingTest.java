package testkit.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import testkit.Finding;

class InterleavingTest {

  private final Interleaving requests = new Interleaving("the database", 2);
  private final List<String> events = new CopyOnWriteArrayList<>();

  @BeforeEach
  void begin() {
    Standstill.leaveOutWhatRunsNow(); // those of the test runner
    Patience.renew();
  }

  @AfterEach
  void close() {
    requests.close();
  }

  @Test
  void activities_go_on_in_the_order_of_the_test() {
    requests.startAndHold("req-1", () -> pauseIn("req-1"));
    requests.startAndHold("req-2", () -> pauseIn("req-2"));
    requests.finish("req-2");
    requests.finish("req-1");

    assertEquals(List.of("req-1 in", "req-2 in", "req-2 out", "req-1 out"), events);
  }

  @Test
  void an_activity_pauses_once() {
    requests.startAndHold(
        "req-1",
        () -> {
          pauseIn("req-1");
          pauseIn("req-1");
        });
    requests.finish("req-1");

    assertEquals(List.of("req-1 in", "req-1 out", "req-1 in", "req-1 out"), events);
  }

  @Test
  void who_was_never_started_does_not_pause() {
    pauseIn("req-1");

    assertEquals(List.of("req-1 in", "req-1 out"), events);
  }

  @Test
  void an_activity_that_was_let_go_before_its_pause_does_not_stop_there() {
    requests.startAndHold("req-1", () -> pauseIn("req-1"));
    requests.start(
        "req-2",
        () -> {
          requests.awaitEnd("req-1");
          pauseIn("req-2");
        });
    requests.resume("req-2");
    requests.finish("req-1");
    requests.awaitEnd("req-2");

    assertEquals(List.of("req-1 in", "req-1 out", "req-2 in", "req-2 out"), events);
  }

  @Test
  void whoever_holds_a_monitor_at_its_pause_is_named_as_the_one_that_shuts_the_others_out() {
    Object monitor = new Object();
    mustShutOut(id -> {
      synchronized (monitor) {
        pauseIn(id);
      }
    });
  }

  @Test
  void whoever_holds_a_lock_at_its_pause_is_named_as_the_one_that_shuts_the_others_out() {
    Lock lock = new ReentrantLock();
    mustShutOut(id -> {
      lock.lock();
      try {
        pauseIn(id);
      } finally {
        lock.unlock();
      }
    });
  }

  @Test
  void an_end_that_a_lock_prevents_is_recognised_as_well() {
    Object monitor = new Object();
    requests.startAndHold(
        "req-1",
        () -> {
          synchronized (monitor) {
            pauseIn("req-1");
          }
        });

    // Had it waited for its patience to end, the message would say that nothing happened.
    mustSay(
        "req-2 never ended: it waits for a lock that req-1 holds.",
        () ->
            requests.run(
                "req-2",
                () -> {
                  synchronized (monitor) {
                    events.add("req-2 in");
                  }
                }));
  }

  @Test
  void an_exception_is_reported_with_its_text_and_its_cause_is_left_to_the_learner() {
    mustSay(
        "req-1 ended with java.io.IOException: no such image.",
        () -> requests.run("req-1", () -> fail(new IOException("no such image"))));
  }

  @Test
  void the_cause_that_a_wrapped_exception_began_with_is_named_too() {
    IOException wrapped = new IOException("no image", new IllegalStateException("no scope"));
    mustSay(
        "ended with java.io.IOException: no image, caused by java.lang.IllegalStateException: no",
        () -> requests.run("req-1", () -> fail(wrapped)));
  }

  @Test
  void an_exception_before_the_pause_is_reported_instead_of_a_pause_that_never_comes() {
    mustSay(
        "req-1 ended with java.lang.IllegalStateException: closed.",
        () -> requests.startAndHold("req-1", () -> fail(new IllegalStateException("closed"))));
  }

  @Test
  void a_finding_inside_an_activity_comes_out_as_it_is() {
    AssertionError finding = Finding.that("This leaked.").seeHint(1);

    assertSame(
        finding,
        assertThrows(
            AssertionError.class,
            () ->
                requests.run(
                    "req-1",
                    () -> {
                      throw finding;
                    })));
  }

  @Test
  void what_an_activity_threw_can_be_asked_for() {
    IOException thrown = new IOException("no such image");
    requests.start("req-1", () -> fail(thrown));

    assertSame(thrown, requests.awaitThrown("req-1"));
  }

  @Test
  void an_activity_that_ends_without_its_pause_is_reported() {
    mustSay(
        "req-1 ended and was never in the database.",
        () -> requests.startAndHold("req-1", () -> events.add("req-1")));
  }

  @Test
  void a_finding_names_the_hint_that_it_was_made_for() {
    mustSay(
        "Hint: number 2 of this task, in the step's README.md",
        () -> requests.startAndHold("req-1", () -> events.add("req-1")));
  }

  @Test
  void closing_lets_everybody_go_on_and_waits_for_their_ends() {
    requests.startAndHold("req-1", () -> pauseIn("req-1"));
    requests.startAndHold("req-2", () -> pauseIn("req-2"));
    requests.close();

    assertTrue(events.containsAll(List.of("req-1 out", "req-2 out")), events::toString);
  }

  private void mustShutOut(Request request) {
    requests.startAndHold("req-1", () -> request.handle("req-1"));

    // Had it waited for its patience to end, the message would say that nothing happened.
    mustSay(
        "req-2 never got into the database: it waits for a lock that req-1 holds.",
        () -> requests.startAndHold("req-2", () -> request.handle("req-2")));
  }

  private static void mustSay(String words, Runnable work) {
    String message = assertThrows(AssertionError.class, work::run).getMessage();

    assertTrue(message.contains(words), message);
  }

  private void pauseIn(String id) {
    events.add(id + " in");
    requests.pause(id);
    events.add(id + " out");
  }

  private static void fail(Exception thrown) throws Exception {
    throw thrown;
  }

  @FunctionalInterface
  private interface Request {
    void handle(String id);
  }
}
