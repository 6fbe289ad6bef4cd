package imageserver;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.LoggerFactory;
import testkit.Finding;
import testkit.threads.Gate;
import testkit.threads.Signal;

/**
 * The image server with its own logging set-up, a database and an image library that do what a test
 * says, and the other team's server. The test's clients reach it through sockets.
 */
final class ServerUnderTest implements AutoCloseable {

  /** A deadline that no test comes to. */
  static final Duration FAR = Duration.ofHours(1);

  private final UncaughtErrors uncaught = new UncaughtErrors();
  private final ShippedLog log = ShippedLog.begin();
  private final ScriptedDatabase database = new ScriptedDatabase();
  private final Map<String, Work> works = new ConcurrentHashMap<>();
  private final ScriptedOtherServer otherServer = new ScriptedOtherServer();
  private final ExecutorService pool =
      Executors.newFixedThreadPool(
          2, Thread.ofPlatform().daemon().name("image-worker-", 0).factory());
  private final List<Gate> gates = new ArrayList<>();
  private final ImageServer server;
  private List<WrittenLine> lines;

  ServerUnderTest() {
    this(FAR);
  }

  /**
   * Starts one.
   *
   * @param deadline how long a request waits for the other team's server
   */
  ServerUnderTest(Duration deadline) {
    uncaught.begin();
    server = start(deadline);
  }

  private ImageServer start(Duration deadline) {
    try {
      return ImageServer.start(database, this::process, pool, otherServer.thumbnails(), deadline);
    } catch (IOException | RuntimeException e) {
      end();
      throw Finding.that("ImageServer.start threw " + e + ".")
          .because("The tests start your server on a free port of this machine.")
          .lookAt("src/main/java/imageserver/ImageServer.java")
          .seeHint(1);
    }
  }

  /** What the image library does with an image; may throw anything. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  ScriptedDatabase database() {
    return database;
  }

  ScriptedOtherServer otherServer() {
    return otherServer;
  }

  ImageServer server() {
    return server;
  }

  /** Has the image library do something while it works on an image. */
  void whileProcessing(String image, Work work) {
    works.put(image, work);
  }

  /** Holds the query for an image until the gate is opened. */
  Gate holdQuery(String image) {
    Gate gate = gate("The query for " + image);
    database.during(image, gate::hold);
    return gate;
  }

  /** Waits until the thread of a request is held. */
  static void awaitHeld(Gate gate) {
    gate.entered()
        .await(
            "Requests have to overlap. Here one request waits for another.",
            "the place where one request shuts the others out",
            1);
  }

  /** Returns a gate that is opened at the end of the test at the latest. */
  Gate gate(String work) {
    Gate gate = new Gate(work);
    gates.add(gate);
    return gate;
  }

  /**
   * Sends a request on a connection of its own and waits for the answer.
   *
   * @param path the path
   * @param headers whole header lines
   */
  ReceivedAnswer get(String path, String... headers) {
    return start(path, headers).await();
  }

  /** Sends a request on a connection of its own. */
  SentRequest start(String path, String... headers) {
    return send(
        "GET " + path,
        () -> {
          try (SocketClient client = new SocketClient(server.port())) {
            return client.get(path, headers);
          }
        });
  }

  /**
   * Sends a request, or several.
   *
   * @param name what it is called in messages
   * @param call sends it and waits for the answer
   */
  SentRequest send(String name, Callable<ReceivedAnswer> call) {
    return SentRequest.of(name, call, uncaught);
  }

  /** Ends the servers, and returns all lines that were written. */
  List<WrittenLine> lines() {
    end();
    return lines;
  }

  @Override
  public void close() {
    end();
  }

  private void end() {
    if (lines != null) {
      return;
    }
    gates.forEach(Gate::open);
    otherServer.close();
    if (server != null) {
      Signal closed = new Signal("ImageServer.close never came back");
      Thread.ofPlatform()
          .daemon()
          .name("closes the image server")
          .start(() -> {
            server.close();
            closed.happen();
          });
      closed.await(Optional::empty); // a test of its own says so if it never does
    }
    pool.shutdownNow();
    uncaught.end();
    lines = log.end();
  }

  private String process(String image) throws IOException {
    LoggerFactory.getLogger("imagelibrary")
        .atInfo()
        .addKeyValue("image", image)
        .log("Reading pixels");
    works.getOrDefault(image, () -> {}).run();
    return "small-" + image;
  }
}
