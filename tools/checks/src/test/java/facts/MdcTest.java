package facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/**
 * Backs step 5's README, "Would the MDC have helped?": "Behind the queue it works: the event takes
 * a copy of the map on the thread that logs." A fork does not have the MDC, "and a worker of the
 * pool has what the last task set and did not remove". Also backs "behind the queue an encoder
 * finds no request at all".
 */
class MdcTest {

  private static final ScopedValue<String> REQUEST_ID = ScopedValue.newInstance();

  private final LoggerContext context = LogSetUp.context();

  @AfterEach
  void clearMdc() {
    MDC.clear();
  }

  @Test
  void behind_the_queue_a_pattern_sees_the_mdc_that_the_caller_had() {
    assertEquals(List.of("req-1 Started request"), linesOf(LogSetUp.text(context, "%X{id} %msg")));
  }

  @Test
  void behind_the_queue_the_json_encoder_sees_the_mdc_that_the_caller_had() {
    String line = linesOf(LogSetUp.json(context)).getFirst();

    assertTrue(line.contains("\"id\":\"req-1\""), line);
  }

  @Test
  void behind_the_queue_an_encoder_that_asks_a_scoped_value_finds_nothing() {
    assertEquals(List.of("nothing"), linesOf(event -> REQUEST_ID.orElse("nothing")));
  }

  @Test
  void a_fork_does_not_see_the_mdc() throws InterruptedException {
    MDC.put("id", "req-1");
    try (var scope =
        StructuredTaskScope.open(
            Joiner.<String>awaitAllSuccessfulOrThrow(),
            limits -> limits.withTimeout(Duration.ofSeconds(60)))) {
      Subtask<String> seen = scope.fork(() -> MDC.get("id"));
      scope.join();

      assertNull(seen.get());
    }
  }

  @Test
  void a_worker_of_a_pool_sees_the_mdc_that_its_last_task_left() throws Exception {
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      MDC.put("id", "req-2");
      assertNull(Eventually.result(pool.submit(() -> MDC.get("id"))));
      Eventually.result(pool.submit(() -> MDC.put("id", "req-1")));

      assertEquals("req-1", Eventually.result(pool.submit(() -> MDC.get("id"))));
    }
  }

  /** Logs with the id in the MDC and in the scoped value. The writer starts when both are gone. */
  private List<String> linesOf(Function<ILoggingEvent, String> form) {
    try (QueuedLog log = new QueuedLog(context, form)) {
      ScopedValue.where(REQUEST_ID, "req-1")
          .run(() -> {
            MDC.put("id", "req-1");
            log.logger().info("Started request");
            MDC.put("id", "req-2");
          });
      return log.lines();
    }
  }
}
