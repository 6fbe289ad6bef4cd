package imageserver;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
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
  private WrittenLines lines;

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

  /** Like {@link #get}, with another method. */
  ReceivedAnswer ask(String method, String path, String... headers) {
    return send(method + " " + path, client -> client.ask(method, path, headers)).await();
  }

  /** Sends a request on a connection of its own. */
  SentRequest start(String path, String... headers) {
    return send("GET " + path, client -> client.get(path, headers));
  }

  /**
   * Sends requests on a connection of their own.
   *
   * @param name what they are called in messages
   * @param requests sends them, waits for the answers, and returns the last one
   */
  SentRequest send(String name, Function<SocketClient, ReceivedAnswer> requests) {
    return SentRequest.of(
        name,
        () -> {
          try (SocketClient client = new SocketClient(server.port())) {
            return requests.apply(client);
          }
        },
        uncaught);
  }

  /** Closes the image server on a thread of its own; the signal happens when it is closed. */
  Signal closeServer() {
    Signal closed = new Signal("ImageServer.close never came back");
    Thread.ofPlatform()
        .daemon()
        .name("closes the image server")
        .start(() -> {
          server.close();
          closed.happen();
        });
    return closed;
  }

  /** Ends the servers, and returns all lines that were written. */
  WrittenLines lines() {
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
      closeServer().await(Optional::empty); // a test of its own says so if it never ends
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
