package frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.Scope;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Shows what OpenTelemetry's wrapped executor propagates, and what it cannot see. */
class OpenTelemetryTest {

  private static final ContextKey<String> REQUEST_ID = ContextKey.named("request_id");
  private static final ScopedValue<String> SCOPED = ScopedValue.newInstance();

  private final OneWorker worker = new OneWorker();
  private final ExecutorService wrapped = Context.taskWrapping(worker.pool());

  @AfterEach
  void close() {
    worker.close();
  }

  @Test
  void the_wrapped_executor_captures_and_binds_the_context() throws Exception {
    try (Scope scope = Context.current().with(REQUEST_ID, "req-1").makeCurrent()) {
      assertEquals("req-1", wrapped.submit(OpenTelemetryTest::current).get());
      assertNull(worker.run(OpenTelemetryTest::current));
    }
  }

  @Test
  void a_task_that_goes_past_the_wrapper_has_nothing() throws Exception {
    try (Scope scope = Context.current().with(REQUEST_ID, "req-1").makeCurrent()) {
      assertNull(worker.run(OpenTelemetryTest::current));
    }
  }

  @Test
  void a_scoped_value_is_not_seen() throws Exception {
    String seen =
        ScopedValue.where(SCOPED, "req-1")
            .call(() -> wrapped.submit(() -> SCOPED.orElse("nothing")).get());

    assertEquals("nothing", seen);
  }

  private static String current() {
    return Context.current().get(REQUEST_ID);
  }
}
