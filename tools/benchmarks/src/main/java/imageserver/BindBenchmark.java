package imageserver;

import org.openjdk.jmh.annotations.Benchmark;
import org.slf4j.MDC;

/** Binds and reads on a thread that is outside any request. */
public class BindBenchmark extends BindAndRead {

  private String requestId = "req-2";

  /** Does not look for an outer value, and would remove it. */
  @Benchmark
  public String mdcPutCloseable() {
    try (var _ = MDC.putCloseable(RequestThreads.MDC_KEY, requestId)) {
      return MDC.get(RequestThreads.MDC_KEY);
    }
  }
}
