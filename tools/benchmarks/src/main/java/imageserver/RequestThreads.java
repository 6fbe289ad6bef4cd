package imageserver;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.MDC;

/**
 * Threads for JMH that are inside a request for as long as they live. Every context that the
 * benchmarks know holds the request's id there.
 *
 * <p>A scoped value cannot be bound in JMH's {@code @Setup}: the binding would end with that
 * method. So JMH is told to run benchmarks on these threads, with {@link #USE} and {@link #THEM}. A
 * benchmark on such a thread measures what happens inside a request, without the binding itself.
 */
public final class RequestThreads extends ThreadPoolExecutor {

  /** The JVM option that has JMH make its threads with another class. */
  static final String USE = "-Djmh.executor=CUSTOM";

  /** The JVM option that names this class. */
  static final String THEM = "-Djmh.executor.class=imageserver.RequestThreads";

  static final String REQUEST_ID = "req-1";

  static final ScopedValue<String> SCOPED_VALUE = ScopedValue.newInstance();
  static final ThreadLocal<String> THREAD_LOCAL = new ThreadLocal<>();
  static final String MDC_KEY = "request_id";
  static final ContextKey<String> OPEN_TELEMETRY = ContextKey.named("request_id");

  /**
   * Makes the threads. JMH calls this.
   *
   * @param threads how many
   * @param name the name of each
   */
  public RequestThreads(int threads, String name) {
    super(
        threads,
        threads,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        worker -> new Thread(() -> runInRequest(worker), name));
  }

  /** Runs work on a new thread of a pool, which has no context yet and needs no cleaning up. */
  private static void runInRequest(Runnable work) {
    THREAD_LOCAL.set(REQUEST_ID);
    MDC.put(MDC_KEY, REQUEST_ID);
    Context.current().with(OPEN_TELEMETRY, REQUEST_ID).makeCurrent();
    ScopedValue.where(SCOPED_VALUE, REQUEST_ID)
        .run(() ->
            RequestContext.call(
                REQUEST_ID,
                () -> {
                  work.run();
                  return null;
                }));
  }
}
