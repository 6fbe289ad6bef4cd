package imageserver;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.slf4j.MDC;

/**
 * Reads the id of a request that began long ago, on the same thread.
 *
 * <p>Each figure includes JMH's own work for a call, about half a nanosecond. {@link #field} shows
 * it: it reads the id without any context.
 */
@State(Scope.Thread)
@Fork(jvmArgsAppend = {RequestThreads.USE, RequestThreads.THEM})
public class ReadBenchmark {

  private String requestId = RequestThreads.REQUEST_ID;

  @Benchmark
  public String threadLocal() {
    return RequestThreads.THREAD_LOCAL.get();
  }

  @Benchmark
  public String scopedValue() {
    return RequestThreads.SCOPED_VALUE.get();
  }

  @Benchmark
  public String mdc() {
    return MDC.get(RequestThreads.MDC_KEY);
  }

  @Benchmark
  public String field() {
    return requestId;
  }
}
