package imageserver;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.Task;
import testkit.rules.Unchanged;
import testkit.threads.Gate;

/**
 * Shows that the server still does its work: it serves, logs and fails as before, many requests at
 * a time.
 *
 * <p>The cast: a server with its own logging set-up, and one in a JVM of its own with ENV=PROD.
 */
@Task(number = 0, title = "What worked before still works")
class GuardsTest {

  private final ServerUnderTest server = new ServerUnderTest();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  @Order(1)
  @GreenAtStart(because = "a request without its lines is nowhere to be found")
  void a_request_logs_its_lines_at_INFO() {
    ProductionRun.begin(); // it takes a while, and its test comes later
    ReceivedAnswer answer = server.get("/images/cat.png");
    answer.mustHaveStatus(200, "GET /images/cat.png", "Nothing went wrong in this request.");
    WrittenLines lines = server.lines();
    for (String message :
        List.of(
            "Started request",
            "Executing DB query",
            "Processing image in thread",
            WrittenLines.ANSWERED,
            "Finished request successfully")) {
      WrittenLine line = lines.theLine(message, "cat.png");
      if (!line.text().contains("INFO")) {
        throw finding(
            "This line should have the level INFO: " + line.text(),
            "Nothing went wrong in this request.",
            "the class that logs it");
      }
    }
    if (!lines.theLine(WrittenLines.ANSWERED, "cat.png").values("status").equals(List.of("200"))) {
      throw finding(
          "The line \"%s\" has no status=200: %s"
              .formatted(
                  WrittenLines.ANSWERED, lines.theLine(WrittenLines.ANSWERED, "cat.png").text()),
          "The line says what the other server answered.",
          "src/main/java/imageserver/ThumbnailStore.java");
    }
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "only the line itself shows that the worker's context is the request's")
  void the_worker_finds_its_request() {
    server.get("/images/cat.png");
    WrittenLine line = server.lines().theLine("Processing image in thread", "cat.png");
    if (!line.values("thread_context_id").equals(line.values("request_id"))) {
      throw finding(
          "thread_context_id and request_id are not the same in this line: " + line.text(),
          "Thumbnailer reads thread_context_id inside the worker: the id of the request.",
          "src/main/java/imageserver/Thumbnailer.java");
    }
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "a lock around the request makes the server a queue")
  void requests_still_overlap() {
    Gate cat = server.holdQuery("cat.png");
    Gate dog = server.holdQuery("dog.png");
    SentRequest first = server.start("/images/cat.png");
    ServerUnderTest.awaitHeld(cat);
    SentRequest second = server.start("/images/dog.png");
    ServerUnderTest.awaitHeld(dog);
    dog.open();
    second.await();
    cat.open();
    first.await();
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "while one request waits for the other server, others are served")
  void requests_overlap_in_the_other_server_too() {
    Gate cat = server.gate("The answer for cat.png");
    server
        .otherServer()
        .during(
            "cat.png",
            () -> {
              cat.hold();
              return ScriptedOtherServer.KEPT;
            });
    SentRequest first = server.start("/images/cat.png");
    ServerUnderTest.awaitHeld(cat);
    server.get("/images/dog.png");
    cat.open();
    first.await();
  }

  @Test
  @Order(5)
  @GreenAtStart(because = "the other server keeps what it is sent")
  void the_other_server_gets_the_thumbnail_once() {
    server.get("/images/cat.png");
    List<ScriptedOtherServer.Call> calls = server.otherServer().calls("cat.png");
    if (calls.size() != 1
        || !calls.getFirst().body().equals("small-cat.png")
        || !calls.getFirst().head().firstLine().startsWith("PUT ")) {
      throw finding(
          "For cat.png the other server got " + calls,
          "It gets one PUT /thumbnails/small-cat.png with the thumbnail, as in the starter.",
          "src/main/java/imageserver/ThumbnailStore.java");
    }
  }

  @Test
  @Order(6)
  @GreenAtStart(because = "without the exception the log does not say why a request failed")
  void a_failure_is_logged_with_its_exception() {
    server.whileProcessing(
        "broken.png",
        () -> {
          throw new IOException("The file is no image");
        });
    server.otherServer().during("cat.png", () -> ScriptedOtherServer.BROKEN);
    server.get("/images/broken.png");
    server.get("/images/cat.png");

    for (String image : List.of("broken.png", "cat.png")) {
      WrittenLine line = server.lines().theLine(WrittenLines.FAILED, image);
      boolean hasFinished =
          server.lines().about(image).stream().anyMatch(other -> other.says("Finished request"));
      if (!line.text().contains("ERROR") || hasFinished) {
        throw finding(
            "%s should have one line with ERROR, and no line \"Finished request\": %s"
                .formatted(
                    image, server.lines().about(image).stream().map(WrittenLine::text).toList()),
            "The request failed: its image is broken, or the other server did not keep it.",
            "src/main/java/imageserver/RequestHandler.java and ThumbnailStore.java");
      }
    }
    long traces = server.lines().stackTraces();
    if (traces > 2) {
      throw finding(
          "Two requests failed, and %d lines have a stack trace.".formatted(traces),
          "A failure is logged once. Operators count these lines.",
          "the class that logs the second one");
    }
    String all = String.join("\n", server.lines().all().stream().map(WrittenLine::text).toList());
    if (!all.contains("The file is no image") || !all.matches("(?s).*\\(\\w+\\.java:\\d+\\).*")) {
      throw finding(
          "After \"Request failed\" there should be the exception with its stack trace.",
          "Without the exception the log does not say what went wrong.",
          "src/main/java/imageserver/RequestHandler.java");
    }
  }

  @Test
  @Order(7)
  @GreenAtStart(because = "a table from images to requests has room for one of them")
  void two_requests_for_the_same_image_keep_their_own_ids() {
    Gate first = server.gate("The first query");
    Gate second = server.gate("The second query");
    List<Gate> gates = new CopyOnWriteArrayList<>(List.of(first, second));
    server.database().during("cat.png", () -> gates.removeFirst().hold());
    SentRequest one = server.start("/images/cat.png", "X-Request-ID: shop-1");
    ServerUnderTest.awaitHeld(first);
    SentRequest other = server.start("/images/cat.png", "X-Request-ID: shop-2");
    ServerUnderTest.awaitHeld(second);
    first.open();
    one.await();
    second.open();
    other.await();

    for (String message : List.of("Started request", "Finished request successfully")) {
      long ids =
          server.lines().about("cat.png").stream()
              .filter(line -> line.says(message))
              .flatMap(line -> line.values("request_id").stream())
              .distinct()
              .count();
      if (ids != 2) {
        throw finding(
            "Two clients asked for cat.png at the same time. The lines \"%s\" have %d different ids."
                .formatted(message, ids),
            "A value is kept for the image. It has to be kept for the request.",
            ReceivedAnswer.FRONT_DOOR);
      }
    }
  }

  @Test
  @Order(8)
  @GreenAtStart(because = "a server that does not end its parts cannot be started again")
  void a_closed_server_has_ended() {
    server.get("/images/cat.png");
    server
        .closeServer()
        .await(
            "close ends the server's threads. One of them waits for something that never comes.",
            "src/main/java/imageserver/ImageServer.java",
            1);
    if (server.get("/images/cat.png").status() != 0) {
      throw finding(
          "The server still answers after close.",
          "close ends the HTTP server, and its port is free again.",
          "src/main/java/imageserver/ImageServer.java");
    }
  }

  @Test
  @Order(9)
  @GreenAtStart(because = "a second method with a parameter for the id makes the exercise go away")
  void the_interfaces_of_other_teams_are_as_they_were() {
    Unchanged.mustBe(
        Database.class, "void query(String, String)", "void addListener(QueryListener)");
    Unchanged.mustBe(QueryListener.class, "void onQuery(String, String)");
    Unchanged.mustBe(ImageProcessor.class, "String process(String)");
    Unchanged.mustBeStatic(
        ImageServer.class,
        "start",
        Database.class,
        ImageProcessor.class,
        ExecutorService.class,
        URI.class,
        Duration.class);
  }

  @Test
  @Order(10)
  @GreenAtStart(because = "step 5's JSON is for programs, and a line that is none stops them")
  void with_ENV_PROD_each_line_is_JSON() {
    for (String image : List.of("cat.png", "dog.png")) {
      ProductionRun.lines().theLine("Started request", image);
      ProductionRun.lines().theLine("Finished request successfully", image);
    }
  }

  private static AssertionFailedError finding(String what, String why, String file) {
    return Finding.that(what).because(why).lookAt(file).seeHint(1);
  }
}
