package imageserver;

import ch.qos.logback.classic.AsyncAppender;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.slf4j.Logger;

/**
 * What a log call costs the calling thread, per line. Another thread takes the lines from a queue
 * and encodes them.
 *
 * <p>The queue never fills. Otherwise the calling thread would wait for the encoder, and the figure
 * would be the encoder's. So the benchmark logs bursts of 240 lines; the queue has room for 256.
 * Between two bursts, JMH's clock stands still until all lines are written. While a burst lasts,
 * the encoder runs on another core and takes lines from the same queue, as it does in a server.
 *
 * <p>A request is bound (or put into the MDC) and ended once for its four lines.
 */
@State(Scope.Thread)
public class QueuedLogBenchmark {

  private static final int REQUESTS = 60;

  private final CountingStream written = new CountingStream();
  private final JsonLog stepFive = JsonLog.queued(new RequestContextAppender(), written);
  private final JsonLog plain = JsonLog.queued(new AsyncAppender(), written);

  @Setup(Level.Invocation)
  public void startCounting() {
    written.lines = 0;
  }

  @TearDown(Level.Invocation)
  public void waitUntilAllIsWritten() {
    while (written.lines < REQUESTS * LoggedRequest.LINES) {
      Thread.onSpinWait();
    }
  }

  @TearDown
  public void close() {
    stepFive.close();
    plain.close();
  }

  @Benchmark
  @OperationsPerInvocation(REQUESTS * LoggedRequest.LINES)
  public void mdc() {
    burst(LoggedRequest::mdc, plain);
  }

  @Benchmark
  @OperationsPerInvocation(REQUESTS * LoggedRequest.LINES)
  public void stepFive() {
    burst(LoggedRequest::stepFive, stepFive);
  }

  @Benchmark
  @OperationsPerInvocation(REQUESTS * LoggedRequest.LINES)
  public void noId() {
    burst(LoggedRequest::noId, plain);
  }

  private static void burst(Consumer<Logger> request, JsonLog log) {
    Logger logger = log.logger();
    for (int i = 0; i < REQUESTS; i++) {
      request.accept(logger);
    }
  }

  /** Discards what is written. An appender writes each line at once, with one call. */
  private static final class CountingStream extends OutputStream {

    /** Only the thread behind the queue counts, one line after the other. */
    private volatile int lines;

    @Override
    public void write(int b) {
      throw new UnsupportedOperationException("An appender writes whole lines");
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      lines++;
    }
  }
}
