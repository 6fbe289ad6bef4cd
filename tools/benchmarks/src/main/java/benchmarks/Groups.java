package benchmarks;

import imageserver.BindBenchmark;
import imageserver.NestedBindBenchmark;
import imageserver.PoolHopBenchmark;
import imageserver.QueuedLogBenchmark;
import imageserver.ReadBenchmark;
import imageserver.SameThreadHopBenchmark;
import imageserver.WholeLineBenchmark;
import java.util.List;
import java.util.regex.Pattern;

/** All groups of benchmarks. */
public final class Groups {

  private static final Way THREAD_LOCAL = new Way("threadLocal", "ThreadLocal");
  private static final Way SCOPED_VALUE = new Way("scopedValue", "ScopedValue");
  private static final Way MDC = new Way("mdc", "MDC");
  private static final Way PUT_CLOSEABLE = new Way("mdcPutCloseable", "putCloseable");
  private static final Way FIELD = new Way("field", "a field");
  private static final Way BARE = new Way("bare", "bare pool");
  private static final Way STEP_FOUR = new Way("stepFour", "step 4");
  private static final Way MICROMETER = new Way("micrometer", "Micrometer");
  private static final Way OPEN_TELEMETRY = new Way("openTelemetry", "OpenTelemetry");
  private static final Way STEP_FIVE = new Way("stepFive", "step 5");
  private static final Way NO_ID = new Way("noId", "no id");

  private static final List<Way> HOPS = List.of(BARE, STEP_FOUR, MICROMETER, OPEN_TELEMETRY);
  private static final List<Way> LOGS = List.of(MDC, STEP_FIVE, NO_ID);

  private static final List<Comparison> STEP_FOUR_WITH_LIBRARIES =
      List.of(new Comparison(STEP_FOUR, MICROMETER), new Comparison(STEP_FOUR, OPEN_TELEMETRY));

  /** The groups, in the order in which the course meets what they measure. */
  public static final List<Group> ALL =
      List.of(
          new Group(
              "Read the id",
              """
              Reads the id of a request that is already running. "A field" reads it without any \
              context: that is the time of an empty benchmark.\
              """,
              ReadBenchmark.class,
              List.of(THREAD_LOCAL, SCOPED_VALUE, MDC, FIELD),
              List.of()),
          new Group(
              "Bind the id, read it, clear it",
              """
              Binds an id, reads it once, and clears it. The thread is outside any request. \
              "putCloseable" is `MDC.putCloseable`. It does not look for an outer value.\
              """,
              BindBenchmark.class,
              List.of(THREAD_LOCAL, SCOPED_VALUE, MDC, PUT_CLOSEABLE),
              List.of()),
          new Group(
              "The same inside another request",
              "Binds an id, reads it once, and restores the outer request's id.",
              NestedBindBenchmark.class,
              List.of(THREAD_LOCAL, SCOPED_VALUE, MDC),
              List.of()),
          new Group(
              "Submit a task to a pool",
              """
              Submits a task to a pool of two threads and waits for its result, the request's id. \
              "Bare pool" propagates nothing: the task's lambda has the id.\
              """,
              PoolHopBenchmark.class,
              HOPS,
              STEP_FOUR_WITH_LIBRARIES),
          new Group(
              "Submit a task without a second thread",
              """
              Submits the same task to a pool that runs it on the submitting thread. What remains \
              is the work of the executors themselves. OpenTelemetry's pool first makes another \
              context current. That takes a few nanoseconds.\
              """,
              SameThreadHopBenchmark.class,
              HOPS,
              STEP_FOUR_WITH_LIBRARIES),
          new Group(
              "Log a line through a queue",
              """
              Calls the logger once, with a key-value pair. The time is the calling thread's. \
              Another thread encodes the line as JSON meanwhile.\
              """,
              QueuedLogBenchmark.class,
              LOGS,
              List.of()),
          new Group(
              "Log a line and encode it",
              """
              Calls the logger once, with a key-value pair, and encodes the line as JSON on the \
              same thread.\
              """,
              WholeLineBenchmark.class,
              LOGS,
              List.of()));

  private Groups() {}

  /**
   * Returns the groups whose class has a name in which an expression finds something.
   *
   * @param expression looks at the simple name of the class
   */
  public static List<Group> matching(Pattern expression) {
    return ALL.stream()
        .filter(group -> expression.matcher(group.benchmark().getSimpleName()).find())
        .toList();
  }
}
