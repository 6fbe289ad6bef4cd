package imageserver;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.RedAtStart;
import testkit.Task;
import testkit.threads.Gate;

/**
 * Shows that the call to the other team's server belongs to its request: it carries the id, the
 * line about its answer does, and when it fails, so does the request.
 *
 * <p>The cast: the other server, which can hold an answer back, or break.
 */
@Task(number = 3, title = "Out to another server")
class Task3OutTest {

  private static final String STORE = "src/main/java/imageserver/ThumbnailStore.java";

  private final ServerUnderTest server = new ServerUnderTest();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  @Order(1)
  @RedAtStart(
      because = "the call has no such header",
      saying = "The call for cat.png to the other server has no X-Request-ID.")
  void the_call_to_the_other_server_carries_the_id() {
    String answered =
        server.get("/images/cat.png", "X-Request-ID: shop-1").head().values("X-Request-ID").stream()
            .findFirst()
            .orElse("shop-1");
    mustCarry(answered, "cat.png");
    server.get("/images/dog.png", "X-Request-ID: shop-2");
    mustCarry("shop-2", "dog.png");
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "a stage of sendAsync runs on a thread of the common pool, where nothing is bound",
      saying = "The line \"Thumbnail server answered\" about cat.png has no request_id.")
  void the_line_about_the_answer_carries_the_id() {
    ReceivedAnswer answer = server.get("/images/cat.png", "X-Request-ID: shop-1");
    WrittenLines lines = server.lines();
    // Until task 1 is done, the server has an id of its own for this request.
    String id =
        answer.head().values("X-Request-ID").stream()
            .findFirst()
            .orElseGet(() -> idIn(lines.theLine("Started request", "cat.png")));
    lines.mustAllBelongTo(id, "cat.png", "The request for cat.png has the id " + id + ".");
    lines.theLine(WrittenLines.ANSWERED, "cat.png");
  }

  @Test
  @Order(3)
  @RedAtStart(
      because = "the line about the answer has no id",
      saying = "The line \"Thumbnail server answered\" about cat.png has no request_id.")
  void answers_that_come_in_another_order_keep_their_requests() {
    Gate cat = server.gate("The answer for cat.png");
    Gate dog = server.gate("The answer for dog.png");
    server.otherServer().during("cat.png", () -> heldAt(cat));
    server.otherServer().during("dog.png", () -> heldAt(dog));
    SentRequest first = server.start("/images/cat.png", "X-Request-ID: shop-1");
    ServerUnderTest.awaitHeld(cat);
    SentRequest second = server.start("/images/dog.png", "X-Request-ID: shop-2");
    ServerUnderTest.awaitHeld(dog);
    dog.open();
    second.await();
    cat.open();
    first.await();

    WrittenLines lines = server.lines();
    for (String image : List.of("cat.png", "dog.png")) {
      String id = idIn(lines.theLine("Started request", image));
      lines.mustAllBelongTo(id, image, "The request for %s has the id %s.".formatted(image, id));
      lines.theLine(WrittenLines.ANSWERED, image);
      mustCarry(id, image);
    }
  }

  @Test
  @Order(4)
  @RedAtStart(
      because = "an exception leaves the HttpHandler, which is task 1's matter",
      saying = "the server closed the connection without an answer.")
  void when_the_other_server_breaks_the_client_gets_500() {
    server.otherServer().during("dog.png", () -> ScriptedOtherServer.CREATED);
    server
        .get("/images/dog.png")
        .mustHaveStatus(
            500,
            "The other server answered 201 for dog.png",
            "Any other status than 200 says that the thumbnail is not kept.");
    server.otherServer().during("elk.png", () -> ScriptedOtherServer.HANGS_UP);
    server
        .get("/images/elk.png")
        .mustHaveStatus(
            500,
            "The other server closed the connection for elk.png",
            "The deadline is not over: 504 is for that only.");
    server.otherServer().during("cat.png", () -> ScriptedOtherServer.BROKEN);
    String request = "The other server answered 500 for cat.png";
    ReceivedAnswer answer = server.get("/images/cat.png", "X-Request-ID: shop-1");
    answer.mustHaveStatus(500, request, "The thumbnail is not kept, so the request has failed.");

    WrittenLines lines = server.lines();
    lines.ofAFailureMustBelongTo(answer.requestId(request), "cat.png", request + ".");
  }

  @Test
  @Order(5)
  @RedAtStart(
      because = "the line about the answer has no id",
      saying = "Two requests for cat.png overlapped. The lines \"Thumbnail server answered\" say")
  void two_calls_for_the_same_image_keep_their_requests() {
    Gate first = server.gate("The first answer");
    Gate second = server.gate("The second answer");
    Queue<Gate> gates = new ConcurrentLinkedQueue<>(List.of(first, second));
    server.otherServer().during("cat.png", () -> heldAt(gates.remove()));
    SentRequest one = server.start("/images/cat.png", "X-Request-ID: shop-1");
    ServerUnderTest.awaitHeld(first);
    SentRequest other = server.start("/images/cat.png", "X-Request-ID: shop-2");
    ServerUnderTest.awaitHeld(second);
    second.open();
    other.await();
    first.open();
    one.await();

    WrittenLines lines = server.lines();
    List<String> expected = idsOfLines(lines, "Started request");
    List<String> ids = idsOfLines(lines, WrittenLines.ANSWERED);
    if (!ids.equals(expected)) {
      throw Finding.that(
              "Two requests for cat.png overlapped. The lines \"%s\" say request_id=%s. Expected: %s."
                  .formatted(WrittenLines.ANSWERED, ids, expected))
          .because("Capture the context of the request. A table by image has room for one request.")
          .lookAt(STORE)
          .seeHint(2);
    }
  }

  private static List<String> idsOfLines(WrittenLines lines, String message) {
    return lines.about("cat.png").stream()
        .filter(line -> line.says(message))
        .map(Task3OutTest::idIn)
        .sorted()
        .toList();
  }

  private static String heldAt(Gate gate) {
    gate.hold();
    return ScriptedOtherServer.KEPT;
  }

  private static String idIn(WrittenLine line) {
    return String.join(" and ", line.values("request_id"));
  }

  private void mustCarry(String id, String image) {
    List<ScriptedOtherServer.Call> calls = server.otherServer().calls(image);
    if (calls.size() != 1) {
      throw Finding.that(
              "The other server should be called once for %s. It was called %d times."
                  .formatted(image, calls.size()))
          .because("Each thumbnail is stored once, under its own name.")
          .lookAt(STORE)
          .seeHint(1);
    }
    List<String> ids = calls.getFirst().head().values("X-Request-ID");
    if (ids.isEmpty()) {
      throw Finding.that(
              "The call for %s to the other server has no X-Request-ID.".formatted(image))
          .because("The other server's log lines can only name your request if the call does.")
          .lookAt(STORE)
          .seeHint(1);
    }
    if (!ids.equals(List.of(id))) {
      throw Finding.that(
              "The request for %s has the id %s. The call to the other server says %s."
                  .formatted(image, id, String.join(" and ", ids)))
          .because("The call belongs to the request that makes it.")
          .lookAt(STORE)
          .seeHint(1);
    }
  }
}
