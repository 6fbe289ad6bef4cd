package load;

import imageserver.Database;
import imageserver.ImageServer;
import imageserver.QueryListener;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends many requests to step 6's solution, and looks at what the server has written and what it
 * holds. Each image is requested once, under an id that has the image's number, so a line with an
 * image tells which id it should have. Run it with {@code ENV=PROD}.
 */
public final class Load {

  private static final int WORKERS = 4;
  private static final int LOOKS = 10;

  private final int requests;
  private final int connections;
  private final List<Holdings> holdings = new ArrayList<>();
  private final AtomicInteger sent = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger wrongAnswers = new AtomicInteger();

  private Load(int requests, int connections) {
    this.requests = requests;
    this.connections = connections;
  }

  /**
   * Runs it and prints what came out; ends with 1 if a line or an answer was wrong.
   *
   * @param args how many requests, and from how many connections
   */
  public static void main(String[] args) throws Exception {
    PrintStream output = System.out;
    Outcome outcome = run(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    output.print(outcome.text());
    System.exit(outcome.isRight() ? 0 : 1);
  }

  /**
   * Runs it.
   *
   * @param requests how many requests to send
   * @param connections how many clients send them, each on one connection
   * @return what came out
   */
  static Outcome run(int requests, int connections)
      throws IOException, InterruptedException, ExecutionException {
    Path log = Files.createTempFile("load", ".log");
    PrintStream output = System.out;
    try (PrintStream file = new PrintStream(log.toFile(), StandardCharsets.UTF_8)) {
      System.setOut(file); // before the first logger of this JVM starts logback
      Load load = new Load(requests, connections);
      long start = System.nanoTime();
      OtherServer other = load.serve();
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      return new Outcome(
          requests,
          load.answered.get(),
          load.wrongAnswers.get(),
          other.wrongCalls(),
          LogLines.read(log, requests),
          load.holdings,
          time);
    } finally {
      System.setOut(output);
      Files.deleteIfExists(log);
    }
  }

  private OtherServer serve() throws IOException, InterruptedException, ExecutionException {
    var pool =
        new ThreadPoolExecutor(WORKERS, WORKERS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    try (OtherServer other = OtherServer.start();
        pool;
        ImageServer server =
            ImageServer.start(
                new NoDatabase(),
                image -> "small-" + image,
                pool,
                other.thumbnails(),
                Duration.ofSeconds(60));
        ExecutorService clients = Executors.newFixedThreadPool(connections)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        all.add(
            clients.submit(() -> {
              ask(server.port(), pool);
              return null;
            }));
      }
      for (Future<?> client : all) {
        client.get();
      }
      return other;
    }
  }

  private void ask(int port, ThreadPoolExecutor pool) throws IOException {
    try (Client client = new Client(port)) {
      for (int number = sent.getAndIncrement();
          number < requests;
          number = sent.getAndIncrement()) {
        if (!client.get(number)) {
          wrongAnswers.incrementAndGet();
        }
        int done = answered.incrementAndGet();
        if (done % Math.max(1, requests / LOOKS) == 0) {
          synchronized (holdings) {
            holdings.add(Holdings.now(done, pool.getQueue().size()));
          }
        }
      }
    }
  }

  /** A database that only tells its listener. */
  private static final class NoDatabase implements Database {

    private final List<QueryListener> listeners = new ArrayList<>();

    @Override
    public void addListener(QueryListener listener) {
      listeners.add(listener);
    }

    @Override
    public void query(String sql, String parameter) {
      listeners.forEach(listener -> listener.onQuery(sql, parameter));
    }
  }
}
