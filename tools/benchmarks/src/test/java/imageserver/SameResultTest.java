package imageserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.slf4j.MDC;

/** Benchmarks compare ways that do the same, so all ways must return the same id. */
class SameResultTest {

  @TestFactory
  Stream<DynamicTest> each_way_to_read_finds_the_id_of_the_request() {
    return benchmarks(ReadBenchmark.class)
        .map(way -> inRequest(way.getName(), "req-1", () -> way.invoke(new ReadBenchmark())));
  }

  @TestFactory
  Stream<DynamicTest> each_way_to_bind_finds_its_own_id_and_clears_it() {
    return benchmarks(BindBenchmark.class)
        .map(way ->
            dynamicTest(
                way.getName(),
                () -> {
                  assertEquals("req-2", way.invoke(new BindBenchmark()));
                  assertNull(RequestThreads.THREAD_LOCAL.get());
                  assertFalse(RequestThreads.SCOPED_VALUE.isBound());
                  assertNull(MDC.get(RequestThreads.MDC_KEY));
                }));
  }

  @TestFactory
  Stream<DynamicTest> each_way_to_bind_in_a_request_finds_its_own_id() {
    return benchmarks(NestedBindBenchmark.class)
        .map(way -> inRequest(way.getName(), "req-2", () -> way.invoke(new NestedBindBenchmark())));
  }

  @TestFactory
  Stream<DynamicTest> each_way_to_bind_in_a_request_restores_the_outer_id() {
    return benchmarks(NestedBindBenchmark.class)
        .flatMap(way ->
            benchmarks(ReadBenchmark.class)
                .map(read ->
                    inRequest(
                        way.getName() + ", then read " + read.getName(),
                        "req-1",
                        () -> {
                          way.invoke(new NestedBindBenchmark());
                          return read.invoke(new ReadBenchmark());
                        })));
  }

  @TestFactory
  Stream<DynamicTest> each_hop_to_a_pool_finds_the_id_of_the_request() {
    return benchmarks(PoolHopBenchmark.class)
        .map(way -> inRequest(way.getName(), "req-1", () -> hop(way, new PoolHopBenchmark())));
  }

  @TestFactory
  Stream<DynamicTest> each_hop_on_the_same_thread_finds_the_id_of_the_request() {
    return benchmarks(SameThreadHopBenchmark.class)
        .map(
            way -> inRequest(way.getName(), "req-1", () -> hop(way, new SameThreadHopBenchmark())));
  }

  private static Object hop(Method way, Hop hop) throws Exception {
    hop.wrap();
    try {
      return way.invoke(hop);
    } finally {
      hop.shutDown();
    }
  }

  private static Stream<Method> benchmarks(Class<?> benchmark) {
    return Arrays.stream(benchmark.getMethods())
        .filter(method -> method.isAnnotationPresent(Benchmark.class));
  }

  private static DynamicTest inRequest(String name, String expected, Callable<Object> work) {
    return dynamicTest(
        name,
        () -> {
          try (ExecutorService threads = new RequestThreads(1, "in a request")) {
            assertEquals(expected, threads.submit(work).get());
          }
        });
  }
}
