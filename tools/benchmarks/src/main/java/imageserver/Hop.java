package imageserver;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshotFactory;
import io.opentelemetry.context.Context;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Submits a task inside a request, and waits for its result. The task returns the request's id,
 * which it reads from the context that was carried to it.
 *
 * <p>All executors run their tasks on equal pools. Each captures one value: the request's id.
 */
@State(Scope.Thread)
@Fork(jvmArgsAppend = {RequestThreads.USE, RequestThreads.THEM})
public abstract class Hop {

  private ExecutorService bare;
  private ExecutorService stepFour;
  private ExecutorService micrometer;
  private ExecutorService openTelemetry;

  /** Makes the pool that an executor wraps. */
  abstract ExecutorService newPool();

  /** Makes the pool that OpenTelemetry's executor wraps. */
  ExecutorService newPoolForOpenTelemetry() {
    return newPool();
  }

  @Setup
  public void wrap() {
    bare = newPool();
    stepFour = ContextExecutor.over(newPool());
    ContextRegistry registry =
        new ContextRegistry()
            .registerThreadLocalAccessor(RequestThreads.MDC_KEY, RequestThreads.THREAD_LOCAL);
    micrometer =
        ContextExecutorService.wrap(
            newPool(), ContextSnapshotFactory.builder().contextRegistry(registry).build());
    openTelemetry = Context.taskWrapping(newPoolForOpenTelemetry());
  }

  @TearDown
  public void shutDown() {
    bare.shutdown();
    stepFour.shutdown();
    micrometer.shutdown();
    openTelemetry.shutdown();
  }

  /** Carries nothing: the lambda has the id, as step 4's starter writes it. */
  @Benchmark
  public String bare() throws InterruptedException, ExecutionException {
    String requestId = RequestThreads.REQUEST_ID;
    return bare.submit(() -> requestId).get();
  }

  @Benchmark
  public String stepFour() throws InterruptedException, ExecutionException {
    return stepFour.submit(() -> RequestContext.requestId()).get();
  }

  @Benchmark
  public String micrometer() throws InterruptedException, ExecutionException {
    return micrometer.submit(() -> RequestThreads.THREAD_LOCAL.get()).get();
  }

  @Benchmark
  public String openTelemetry() throws InterruptedException, ExecutionException {
    return openTelemetry.submit(() -> Context.current().get(RequestThreads.OPEN_TELEMETRY)).get();
  }
}
