package imageserver;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.io.OutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What a log line costs from the call to the last byte of JSON, on one thread and without a queue.
 * The thread does what the calling thread and the queue's thread do in {@link QueuedLogBenchmark}.
 *
 * <p>With the MDC, that is what logback's {@code AsyncAppender} does with an event before it queues
 * the event. With step 5, it is what {@link RequestContextAppender} does.
 *
 * <p>A request is bound (or put into the MDC) and ended once for its four lines.
 */
@State(Scope.Thread)
public class WholeLineBenchmark {

  private final OutputStream nowhere = OutputStream.nullOutputStream();
  private final RequestContextAppender appender = new RequestContextAppender();
  private final JsonLog stepFive = JsonLog.direct(event -> appender.preprocess(event), nowhere);
  private final JsonLog plain =
      JsonLog.direct(ILoggingEvent::prepareForDeferredProcessing, nowhere);

  @Benchmark
  @OperationsPerInvocation(LoggedRequest.LINES)
  public void mdc() {
    LoggedRequest.mdc(plain.logger());
  }

  @Benchmark
  @OperationsPerInvocation(LoggedRequest.LINES)
  public void stepFive() {
    LoggedRequest.stepFive(stepFive.logger());
  }

  @Benchmark
  @OperationsPerInvocation(LoggedRequest.LINES)
  public void noId() {
    LoggedRequest.noId(plain.logger());
  }
}
