package imageserver;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.slf4j.MDC;

/**
 * Begins a request, reads its id once, and ends the request.
 *
 * <p>{@link #threadLocal} and {@link #mdc} restore the outer value, as step 2 does: without an
 * outer value they remove theirs.
 */
@State(Scope.Thread)
public abstract class BindAndRead {

  private String requestId = "req-2";

  @Benchmark
  public String threadLocal() {
    String outer = RequestThreads.THREAD_LOCAL.get();
    RequestThreads.THREAD_LOCAL.set(requestId);
    try {
      return RequestThreads.THREAD_LOCAL.get();
    } finally {
      if (outer == null) {
        RequestThreads.THREAD_LOCAL.remove();
      } else {
        RequestThreads.THREAD_LOCAL.set(outer);
      }
    }
  }

  @Benchmark
  public String scopedValue() {
    return ScopedValue.where(RequestThreads.SCOPED_VALUE, requestId)
        .call(RequestThreads.SCOPED_VALUE::get);
  }

  @Benchmark
  public String mdc() {
    String outer = MDC.get(RequestThreads.MDC_KEY);
    MDC.put(RequestThreads.MDC_KEY, requestId);
    try {
      return MDC.get(RequestThreads.MDC_KEY);
    } finally {
      if (outer == null) {
        MDC.remove(RequestThreads.MDC_KEY);
      } else {
        MDC.put(RequestThreads.MDC_KEY, outer);
      }
    }
  }
}
