package facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/**
 * Backs step 5's README, "What does the queue cost?" and hint 3: when the queue is full, the caller
 * waits or lines are dropped, and at the end {@code maxFlushTime} limits the wait for the writer.
 */
class FullQueueTest {

  private static final int SIZE = 10;

  private final LoggerContext context = LogSetUp.context();

  @Test
  void with_the_defaults_info_is_dropped_when_less_than_a_fifth_of_the_queue_is_free()
      throws InterruptedException {
    try (QueuedLog log = stuckLog(queue -> {})) {
      Eventually.ends(start(() -> log(log, Level.INFO, 256)));

      assertEquals(256, log.queue().getQueueSize());
      assertEquals(206, log.queue().getNumberOfElementsInQueue());
    }
  }

  @Test
  void with_the_defaults_a_warning_is_kept_until_the_queue_is_full() throws InterruptedException {
    try (QueuedLog log = stuckLog(queue -> {})) {
      Eventually.ends(start(() -> log(log, Level.WARN, 256)));

      assertEquals(256, log.queue().getNumberOfElementsInQueue());
    }
  }

  @Test
  void with_a_discarding_threshold_of_0_the_caller_waits_when_the_queue_is_full()
      throws InterruptedException {
    try (QueuedLog log = stuckLog(FullQueueTest::lossless)) {
      Eventually.ends(start(() -> log(log, Level.INFO, SIZE)));
      Thread caller = start(() -> log(log, Level.INFO, 1));
      awaitFullQueue(caller);
      log.letWriterGoOn();
      Eventually.ends(caller);

      assertEquals(1 + SIZE + 1, log.lines().size());
    }
  }

  @Test
  void a_writer_takes_the_whole_queue_at_once_so_twice_as_many_events_can_wait()
      throws InterruptedException {
    try (QueuedLog log = stuckLog(FullQueueTest::lossless)) {
      Eventually.ends(start(() -> log(log, Level.INFO, SIZE)));
      log.writeOne();
      Eventually.ends(start(() -> log(log, Level.INFO, SIZE)));

      assertEquals(SIZE, log.queue().getNumberOfElementsInQueue());
      assertEquals(1 + SIZE + SIZE, log.lines().size());
    }
  }

  @Test
  void with_neverBlock_a_full_queue_drops_even_errors() throws InterruptedException {
    try (QueuedLog log = stuckLog(FullQueueTest::neverBlocking)) {
      Eventually.ends(start(() -> log(log, Level.ERROR, SIZE + 1)));

      assertEquals(1 + SIZE, log.lines().size());
    }
  }

  @Test
  void a_caller_that_is_interrupted_before_it_logs_loses_neither_the_event_nor_the_interrupt()
      throws InterruptedException {
    AtomicBoolean stillInterrupted = new AtomicBoolean();
    try (QueuedLog log = stuckLog(FullQueueTest::lossless)) {
      Eventually.ends(
          start(() -> {
            Thread.currentThread().interrupt();
            log(log, Level.INFO, 1);
            stillInterrupted.set(Thread.currentThread().isInterrupted());
          }));

      assertEquals(1 + 1, log.lines().size());
    }
    assertTrue(stillInterrupted.get());
  }

  @Test
  void a_caller_that_is_interrupted_while_it_waits_loses_neither_the_event_nor_the_interrupt()
      throws InterruptedException {
    AtomicBoolean stillInterrupted = new AtomicBoolean();
    try (QueuedLog log = stuckLog(FullQueueTest::lossless)) {
      Eventually.ends(start(() -> log(log, Level.INFO, SIZE)));
      Thread caller =
          start(() -> {
            log(log, Level.INFO, 1);
            stillInterrupted.set(Thread.currentThread().isInterrupted());
          });
      awaitFullQueue(caller);
      caller.interrupt();
      Eventually.isTrue(() -> !caller.isInterrupted(), "The caller did not notice the interrupt");
      log.letWriterGoOn();
      Eventually.ends(caller);

      assertEquals(1 + SIZE + 1, log.lines().size());
    }
    assertTrue(stillInterrupted.get());
  }

  @Test
  void a_queue_that_has_a_maxFlushTime_gives_up_on_a_stuck_writer_and_says_so()
      throws InterruptedException {
    try (QueuedLog log = stuckLog(queue -> queue.setMaxFlushTime(1))) {
      log(log, Level.INFO, 3);
      Eventually.ends(start(log.queue()::stop));

      assertEquals(
          "Max queue flush timeout (1 ms) exceeded."
              + " Approximately 3 queued events were possibly discarded.",
          log.statuses().getLast());
    }
  }

  @Test
  void with_a_maxFlushTime_of_0_the_end_waits_until_the_writer_has_written_all()
      throws InterruptedException {
    try (QueuedLog log = stuckLog(queue -> queue.setMaxFlushTime(0))) {
      log(log, Level.INFO, 3);
      Thread end = start(log.queue()::stop);
      Eventually.isTrue(
          () -> end.getState() == Thread.State.WAITING, "The end did not wait for the writer");
      log.letWriterGoOn();
      Eventually.ends(end);

      assertEquals(1 + 3, log.lines().size());
    }
  }

  /** A log whose queue is empty and whose writer holds one event and cannot go on. */
  private QueuedLog stuckLog(Consumer<AsyncAppender> settings) {
    QueuedLog log = new QueuedLog(context, ILoggingEvent::getMessage, settings);
    log(log, Level.INFO, 1);
    log.awaitHeldWriter();
    return log;
  }

  private static void lossless(AsyncAppender queue) {
    queue.setQueueSize(SIZE);
    queue.setDiscardingThreshold(0);
  }

  private static void neverBlocking(AsyncAppender queue) {
    lossless(queue);
    queue.setNeverBlock(true);
  }

  /** Starts a caller in a thread of its own, where a test can give up waiting for it. */
  private static Thread start(Runnable caller) {
    return Thread.ofPlatform().name("The caller").daemon().start(caller);
  }

  private static void log(QueuedLog log, Level level, int times) {
    for (int i = 0; i < times; i++) {
      log.logger().atLevel(level).log("Started request");
    }
  }

  private static void awaitFullQueue(Thread caller) {
    Eventually.isTrue(
        () -> LockSupport.getBlocker(caller) instanceof Condition,
        "The caller did not wait for the queue");
  }
}
