package imageserver;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.RedAtStart;
import testkit.Task;
import testkit.given.Calls;
import testkit.given.Failure;
import testkit.log.CapturedLog;
import testkit.log.RequestLines;
import testkit.threads.Interleaving;

/**
 * Shows that a request which is served inside another one gives the outer id back.
 *
 * <p>The cast: an image library that asks the handler for another image, once or many times over,
 * and the captured log.
 */
@Task(number = 3, title = "After an inner request, the outer id is restored")
class Task3NestedRequestTest {

  private static final String NO_FIELD_YET =
      "cat.png was requested by req-inner, but its line \"Executing DB query\" has no field";

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 3);
  private final Calls calls = new Calls();
  private final ScriptedDatabase database = new ScriptedDatabase(calls);
  private final ScriptedProcessor processor = new ScriptedProcessor(calls);
  private final RequestHandler handler = new RequestHandler(database, processor);
  private final RequestLines innerLines =
      new RequestLines(
          log,
          "While the inner request runs, its id is the right one, and not that of the outer"
              + " request.",
          "This line belongs to the inner request, but there was no id.",
          "src/main/java/imageserver/RequestContext.java",
          3);
  private final RequestLines outerLines =
      new RequestLines(
          log,
          "The inner request ended and did not restore the outer id.",
          "After the inner request the outer id is not there. The inner request has to restore it.",
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
          "collage.png was requested by req-outer, but its line \"Executing DB query\" has no"
              + " field")
  void the_outer_id_is_back_when_the_inner_request_fails() {
    database.during("collage.png", this::tryBrokenImage);
    requests.run("req-outer", () -> handler.handle("req-outer", "collage.png"));

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

  @Test
  @Order(4)
  @RedAtStart(
      because = "no line of the driver's has an id yet",
      saying =
          "image-at-depth-50 was requested by req-49, but its line \"Executing DB query\" has no")
  void fifty_requests_inside_one_another_keep_their_ids() {
    // Every third request has the id of the one around it, and the database starts half of them.
    for (int depth = 1; depth < 50; depth++) {
      int inner = depth + 1;
      Runnable nested = () -> handler.handle(idAt(inner), imageAt(inner));
      if (depth % 2 == 0) {
        database.during(imageAt(depth), nested);
      } else {
        processor.during(imageAt(depth), nested);
      }
    }
    requests.run("req-1", () -> handler.handle(idAt(1), imageAt(1)));

    for (int depth = 50; depth >= 1; depth--) {
      outerLines.mustBelongTo(idAt(depth), imageAt(depth));
    }
  }

  @Test
  @Order(5)
  @RedAtStart(
      because = "no line of the driver's has an id yet",
      saying = "The statement \"audit\" was sent for req-1, but its line says request_id=none.")
  void a_request_with_the_id_of_the_outer_one_does_not_end_it() {
    database.during(
        "collage.png",
        () -> {
          handler.handle("req-2", "dog.png");
          database.sendItsOwn("audit");
        });
    database.during("dog.png", () -> handler.handle("req-1", "cat.png"));
    requests.run("req-1", () -> handler.handle("req-1", "collage.png"));

    String id = log.linesAbout("audit").getFirst().field("request_id").orElse("none");
    if (!id.equals("req-1")) {
      throw Finding.that(
              "The statement \"audit\" was sent for req-1, but its line says request_id=%s."
                  .formatted(id))
          .because("The inner request had the same id. When it ended, the outer request still ran.")
          .lookAt("src/main/java/imageserver/RequestContext.java")
          .seeHint(3);
    }
    outerLines.mustBelongTo("req-2", "dog.png");
  }

  @Test
  @Order(6)
  @RedAtStart(
      because = "no line of the driver's has an id yet",
      saying = "cat1 was requested by req-inner1, but its line \"Executing DB query\" has no field")
  void requests_with_inner_requests_keep_their_ids_when_they_overlap() {
    for (String n : List.of("1", "2")) {
      database.during("collage" + n, () -> handler.handle("req-inner" + n, "cat" + n));
      processor.during("cat" + n, () -> requests.pause("req-" + n));
      requests.startAndHold("req-" + n, () -> handler.handle("req-" + n, "collage" + n));
    }
    requests.finish("req-1");
    requests.finish("req-2");

    for (String n : List.of("1", "2")) {
      innerLines.mustBelongTo("req-inner" + n, "cat" + n);
      outerLines.mustBelongTo("req-" + n, "collage" + n);
    }
  }

  private static String idAt(int depth) {
    return "req-" + (depth - depth % 3 / 2);
  }

  private static String imageAt(int depth) {
    return "image-at-depth-" + depth;
  }

  private void tryBrokenImage() {
    for (Failure failure : Failure.ofEachKindAndUndeclared()) {
      processor.during("broken.png", failure::raise);
      Throwable thrown = null;
      try {
        handler.handle("req-inner", "broken.png");
      } catch (Throwable e) {
        thrown = e; // the collage does without the image
      }
      failure.mustArrive("The image library, in an inner request,", thrown);
    }
  }
}
