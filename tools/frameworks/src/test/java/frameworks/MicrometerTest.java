package frameworks;

import static frameworks.RequestIdAccessor.REQUEST_ID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Shows what Micrometer's wrapped executor propagates, and what it cannot see. */
class MicrometerTest {

  private static final ScopedValue<String> SCOPED = ScopedValue.newInstance();

  private final OneWorker worker = new OneWorker();
  private final ContextSnapshotFactory snapshots =
      ContextSnapshotFactory.builder()
          .contextRegistry(
              new ContextRegistry().registerThreadLocalAccessor(new RequestIdAccessor()))
          .build();
  private final ExecutorService wrapped =
      ContextExecutorService.wrap(worker.pool(), snapshots::captureAll);

  @AfterEach
  void close() {
    worker.close();
    REQUEST_ID.remove();
  }

  @Test
  void the_wrapped_executor_captures_and_binds_what_has_an_accessor() throws Exception {
    REQUEST_ID.set("req-1");

    assertEquals("req-1", wrapped.submit(REQUEST_ID::get).get());
    assertNull(worker.run(REQUEST_ID::get));
  }

  @Test
  void a_task_that_goes_past_the_wrapper_has_nothing() throws Exception {
    REQUEST_ID.set("req-1");

    assertNull(worker.run(REQUEST_ID::get));
  }

  @Test
  void a_scoped_value_is_not_seen() throws Exception {
    String seen =
        ScopedValue.where(SCOPED, "req-1")
            .call(() -> wrapped.submit(() -> SCOPED.orElse("nothing")).get());

    assertEquals("nothing", seen);
  }
}
