package frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** Shows how the MDC hops to a pool with a task decorator, and where it is lost without one. */
class MdcTest {

  private static final String KEY = "request_id";

  private final OneWorker worker = new OneWorker();

  @AfterEach
  void close() {
    worker.close();
    MDC.clear();
  }

  @Test
  void with_the_decorator_the_worker_has_the_submitters_mdc() throws Exception {
    MDC.put(KEY, "req-1");

    assertEquals("req-1", seenByDecoratedTask());
  }

  @Test
  void the_decorator_leaves_nothing_on_the_worker() throws Exception {
    MDC.put(KEY, "req-1");
    seenByDecoratedTask();

    assertNull(worker.run(() -> MDC.get(KEY)));
  }

  @Test
  void a_task_of_no_request_sees_no_request() throws Exception {
    worker.run(() -> {
      MDC.put(KEY, "left behind");
      return "";
    });

    assertNull(seenByDecoratedTask());
  }

  @Test
  void a_task_that_goes_past_the_decorator_has_no_mdc() throws Exception {
    MDC.put(KEY, "req-1");

    assertNull(worker.run(() -> MDC.get(KEY)));
  }

  private String seenByDecoratedTask() throws Exception {
    CompletableFuture<String> seen = new CompletableFuture<>();
    worker.pool().execute(new MdcTaskDecorator().apply(() -> seen.complete(MDC.get(KEY))));
    return seen.get();
  }
}
