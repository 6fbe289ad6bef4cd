package imageserver;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.RedAtStart;
import testkit.Task;
import testkit.threads.Gate;

/**
 * Shows that a client's id is the id of its request, and that the client learns it from the answer,
 * whatever the answer is.
 *
 * <p>The cast: clients with a socket each; a database and an image library that can be held or
 * fail.
 */
@Task(number = 1, title = "In, and back")
class Task1InAndBackTest {

  private final ServerUnderTest server = new ServerUnderTest();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  @Order(1)
  @RedAtStart(
      because = "the front door makes up an id and does not look at the header",
      saying = "The client of cat.png sent X-Request-ID: shop-1. The line \"")
  void each_line_carries_the_id_that_the_client_sent() {
    server.get("/images/cat.png", "X-Request-ID: shop-1");

    server.lines().mustBelongTo("shop-1", "cat.png", sent("cat.png", "shop-1"));
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "no header is set on the answer",
      saying = "GET /images/cat.png: the answer with status 200 has no X-Request-ID.")
  void the_answer_carries_the_id() {
    ReceivedAnswer answer = server.get("/images/cat.png", "X-Request-ID: shop-1");

    answer.mustHaveStatus(200, "GET /images/cat.png", "The request can be served.");
    mustBe("shop-1", answer.requestId("GET /images/cat.png"), sent("cat.png", "shop-1"));
    if (!answer.body().equals("small-cat.png")) {
      throw Finding.that(
              "GET /images/cat.png: the answer is \"%s\". Expected: \"small-cat.png\"."
                  .formatted(answer.body()))
          .because("The client gets the thumbnail as before.")
          .lookAt(ReceivedAnswer.FRONT_DOOR)
          .seeHint(1);
    }
  }

  @Test
  @Order(3)
  @RedAtStart(
      because = "the front door does not look at the header",
      saying = "The client of a.png sent X-Request-ID: 7. The line")
  void every_valid_id_is_taken_as_it_is() {
    String longest = "x".repeat(64);
    server.get("/images/a.png", "X-Request-ID: 7");
    server.get("/images/b.png", "x-request-id: " + longest);
    server.get("/images/c.png", "X-REQUEST-ID: -A.z_09-");

    server.lines().mustBelongTo("7", "a.png", sent("a.png", "7"));
    server.lines().mustBelongTo(longest, "b.png", sent("b.png", longest));
    server.lines().mustBelongTo("-A.z_09-", "c.png", sent("c.png", "-A.z_09-"));
  }

  @Test
  @Order(4)
  @RedAtStart(because = "no header is set on the answer", saying = "has no X-Request-ID.")
  void a_request_without_an_id_gets_one_of_its_own() {
    String first = server.get("/images/cat.png").requestId("GET /images/cat.png");
    String second = server.get("/images/dog.png").requestId("GET /images/dog.png");

    if (first.equals(second) || !first.matches(ReceivedAnswer.VALID_ID)) {
      throw Finding.that(
              "Two clients sent no id. Their answers have the ids \"%s\" and \"%s\"."
                  .formatted(first, second))
          .because("The server makes a new id for each request, such as a random UUID.")
          .lookAt(ReceivedAnswer.FRONT_DOOR)
          .seeHint(1);
    }
    server
        .lines()
        .mustBelongTo(first, "cat.png", "The answer for cat.png has the id " + first + ".");
    server
        .lines()
        .mustBelongTo(second, "dog.png", "The answer for dog.png has the id " + second + ".");
  }

  @Test
  @Order(5)
  @RedAtStart(
      because = "the error page sets no header",
      saying = "GET /images/no%20name: the answer with status 400 has no X-Request-ID.")
  void an_answer_400_carries_the_id() {
    for (String path : List.of("/images/no%20name", "/images/", "/images/a/b")) {
      mustBeRefused(400, path, "What follows /images/ is not the name of an image.");
    }
  }

  @Test
  @Order(6)
  @RedAtStart(
      because = "the JDK's server answers where no handler is registered",
      saying = "GET /nothing: the answer with status 404 has no X-Request-ID.")
  void an_answer_404_carries_the_id() {
    for (String path : List.of("/nothing", "/", "/images")) {
      mustBeRefused(404, path, "Images are below /images/ and nowhere else.");
    }
  }

  @Test
  @Order(10)
  @RedAtStart(because = "no header is set on the answer", saying = "has no X-Request-ID.")
  void an_answer_to_another_method_carries_the_id() {
    for (String method : List.of("POST", "DELETE")) {
      String request = method + " /images/cat.png";
      ReceivedAnswer answer =
          server.ask(method, "/images/cat.png", "X-Request-ID: shop-1", "Content-Length: 0");
      mustBe("shop-1", answer.requestId(request), "The client sent X-Request-ID: shop-1.");
    }
  }

  @Test
  @Order(7)
  @RedAtStart(
      because = "an exception leaves the HttpHandler",
      saying = "unreadable.png: the server closed the connection without an answer.")
  void an_answer_500_carries_the_id_whatever_was_thrown() {
    server.whileProcessing(
        "unreadable.png",
        () -> {
          throw new IOException("not an image");
        });
    server.whileProcessing(
        "mistake.png",
        () -> {
          throw new IllegalStateException("codec not initialised");
        });
    server
        .database()
        .during(
            "deep.png",
            () -> {
              throw new StackOverflowError("deep inside a library");
            });
    List<String> images = List.of("unreadable.png", "mistake.png", "deep.png");
    for (String image : images) {
      String request = "GET /images/" + image;
      ReceivedAnswer answer = server.get("/images/" + image, "X-Request-ID: shop-" + image);
      answer.mustHaveStatus(500, request, "The handler threw an exception.");
      mustBe("shop-" + image, answer.requestId(request), sent(image, "shop-" + image));
    }
    for (String image : images) {
      server.lines().theLine(WrittenLines.FAILED, image);
      server.lines().mustAllBelongTo("shop-" + image, image, sent(image, "shop-" + image));
    }
  }

  @Test
  @Order(8)
  @RedAtStart(because = "the answers have no id", saying = "has no X-Request-ID.")
  void requests_on_one_connection_have_their_own_ids() {
    List<ReceivedAnswer> answers = new ArrayList<>();
    server
        .send(
            "three requests on one connection",
            client -> {
              answers.add(client.get("/images/cat.png", "X-Request-ID: shop-1"));
              answers.add(client.get("/images/dog.png"));
              answers.add(client.get("/images/elk.png", "X-Request-ID: shop-3"));
              return answers.getLast();
            })
        .await();
    String first = answers.get(0).requestId("GET /images/cat.png");
    String second = answers.get(1).requestId("GET /images/dog.png");
    String third = answers.get(2).requestId("GET /images/elk.png");

    mustBe("shop-1", first, sent("cat.png", "shop-1"));
    mustBe("shop-3", third, sent("elk.png", "shop-3"));
    if (second.startsWith("shop-")) {
      throw Finding.that(
              "A client sent shop-1, then a request without an id. Its answer has the id %s."
                  .formatted(second))
          .because("A connection is not a request. Nothing may stay from one to the next.")
          .lookAt(ReceivedAnswer.FRONT_DOOR)
          .seeHint(1);
    }
    server.lines().mustBelongTo("shop-1", "cat.png", sent("cat.png", "shop-1"));
    server
        .lines()
        .mustBelongTo(second, "dog.png", "The answer for dog.png has the id " + second + ".");
    server.lines().mustBelongTo("shop-3", "elk.png", sent("elk.png", "shop-3"));
  }

  @Test
  @Order(9)
  @RedAtStart(because = "the answers have no id", saying = "has no X-Request-ID.")
  void requests_that_overlap_have_their_own_ids() {
    Gate cat = server.holdQuery("cat.png");
    Gate dog = server.holdQuery("dog.png");
    SentRequest first = server.start("/images/cat.png", "X-Request-ID: shop-1");
    ServerUnderTest.awaitHeld(cat);
    SentRequest second = server.start("/images/dog.png", "X-Request-ID: shop-2");
    ServerUnderTest.awaitHeld(dog);
    cat.open();
    String idOfFirst = first.await().requestId("GET /images/cat.png");
    dog.open();
    String idOfSecond = second.await().requestId("GET /images/dog.png");

    mustBe("shop-1", idOfFirst, sent("cat.png", "shop-1"));
    mustBe("shop-2", idOfSecond, sent("dog.png", "shop-2"));
    server.lines().mustBelongTo("shop-1", "cat.png", sent("cat.png", "shop-1"));
    server.lines().mustBelongTo("shop-2", "dog.png", sent("dog.png", "shop-2"));
  }

  private void mustBeRefused(int status, String path, String why) {
    String request = "GET " + path;
    ReceivedAnswer answer = server.get(path, "X-Request-ID: shop-1");
    answer.mustHaveStatus(status, request, why);
    mustBe("shop-1", answer.requestId(request), "The client sent X-Request-ID: shop-1.");
  }

  private static String sent(String image, String id) {
    return "The client of %s sent X-Request-ID: %s.".formatted(image, id);
  }

  private static void mustBe(String expected, String id, String cause) {
    if (!id.equals(expected)) {
      throw Finding.that("%s The answer has the id \"%s\".".formatted(cause, id))
          .because("A valid id of the client is the id of its request.")
          .lookAt(ReceivedAnswer.FRONT_DOOR)
          .seeHint(1);
    }
  }
}
