package frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Shows where an MDC that reads a scoped value sees the request, and where it does not. */
class ScopedMdcTest {

  private static final ScopedValue<String> REQUEST_ID = ScopedValue.newInstance();

  private final ScopedMdc mdc = new ScopedMdc(REQUEST_ID);
  private final OneWorker worker = new OneWorker();

  @AfterEach
  void close() {
    worker.close();
  }

  @Test
  void a_fork_sees_the_request() throws Exception {
    String seen =
        ScopedValue.where(REQUEST_ID, "req-1")
            .call(() -> {
              try (var scope = StructuredTaskScope.open()) {
                Subtask<String> fork = scope.fork(() -> mdc.get("request_id"));
                scope.join();
                return fork.get();
              }
            });

    assertEquals("req-1", seen);
  }

  @Test
  void a_pattern_prints_the_request_beside_what_was_put() {
    LoggerContext context = new LoggerContext();
    context.setMDCAdapter(mdc);
    List<String> lines = new ArrayList<>();
    PatternLayout layout = new PatternLayout();
    layout.setContext(context);
    layout.setPattern("%X{request_id} %X{tenant} %msg");
    layout.start();
    AppenderBase<ILoggingEvent> appender =
        new AppenderBase<>() {
          @Override
          protected void append(ILoggingEvent event) {
            lines.add(layout.doLayout(event));
          }
        };
    appender.setContext(context);
    appender.start();
    var logger = context.getLogger(ScopedMdcTest.class);
    logger.addAppender(appender);

    mdc.put("tenant", "zoo");
    ScopedValue.where(REQUEST_ID, "req-1").run(() -> logger.info("Started request"));

    assertEquals(List.of("req-1 zoo Started request"), lines);
  }

  @Test
  void after_the_binding_it_sees_no_request() {
    ScopedValue.where(REQUEST_ID, "req-1").run(() -> mdc.get("request_id"));

    assertNull(mdc.get("request_id"));
  }

  @Test
  void a_worker_of_a_pool_does_not_see_the_request() throws Exception {
    String seen =
        ScopedValue.where(REQUEST_ID, "req-1").call(() -> worker.run(() -> mdc.get("request_id")));

    assertNull(seen);
  }
}
