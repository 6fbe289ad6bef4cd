package imageserver;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.CapturedLog;
import testkit.Interleaving;
import testkit.RedAtStart;
import testkit.RequestLines;
import testkit.Task;

@Task(number = 3, title = "A request inside a request gives the outer id back")
class Task3NestedRequestTest {

  private static final String NO_FIELD_YET =
      "cat.png was requested by req-inner, but its line \"Executing DB query\" has no field";

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 3);
  private final ScriptedDatabase database = new ScriptedDatabase();
  private final RequestHandler handler =
      new RequestHandler(database, Task3NestedRequestTest::process);
  private final RequestLines innerLines =
      new RequestLines(
          log,
          "The inner request is one of its own; as long as it runs, its id is the one that counts.",
          "No id was there for this line, which belongs to the inner request.",
          "src/main/java/imageserver/RequestContext.java",
          3);
  private final RequestLines outerLines =
      new RequestLines(
          log,
          "The inner request ended and did not put back what was there before it.",
          "The inner request ended and took the id away; it has to put back the outer one.",
          "src/main/java/imageserver/RequestContext.java",
          3);

  @AfterEach
  void close() {
    requests.close();
    log.close();
  }

  @Test
  @Order(1)
  @RedAtStart(because = "no line of the driver's has an id yet", saying = NO_FIELD_YET)
  void the_outer_id_is_back_when_the_inner_request_is_done() {
    database.during("collage.png", () -> handler.handle("req-inner", "cat.png"));
    requests.run("req-outer", () -> handler.handle("req-outer", "collage.png"));

    innerLines.mustBelongTo("req-inner", "cat.png");
    outerLines.mustBelongTo("req-outer", "collage.png");
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "no line of the driver's has an id yet",
      saying =
          "broken.png was requested by req-inner, but its line \"Executing DB query\" has no field")
  void the_outer_id_is_back_when_the_inner_request_fails() {
    database.during("collage.png", this::tryBrokenImage);
    requests.run("req-outer", () -> handler.handle("req-outer", "collage.png"));

    innerLines.upToTheFailureMustBelongTo("req-inner", "broken.png");
    outerLines.mustBelongTo("req-outer", "collage.png");
  }

  @Test
  @Order(3)
  @RedAtStart(
      because = "no line of the driver's has an id yet",
      saying = "elk.png was requested by req-innermost, but its line \"Executing DB query\" has no")
  void each_outer_id_is_back_however_deep_the_requests_go() {
    database.during(
        "collage.png",
        () -> {
          handler.handle("req-first", "dog.png");
          handler.handle("req-second", "fox.png");
        });
    database.during("fox.png", () -> handler.handle("req-innermost", "elk.png"));
    requests.run("req-outer", () -> handler.handle("req-outer", "collage.png"));

    innerLines.mustBelongTo("req-innermost", "elk.png");
    innerLines.mustBelongTo("req-first", "dog.png");
    outerLines.mustBelongTo("req-second", "fox.png");
    outerLines.mustBelongTo("req-outer", "collage.png");
  }

  private void tryBrokenImage() {
    try {
      handler.handle("req-inner", "broken.png");
    } catch (IllegalStateException e) {
      // The collage does without it.
    }
  }

  private static void process(String image) {
    if (image.equals("broken.png")) {
      throw new IllegalStateException("not an image");
    }
  }
}
