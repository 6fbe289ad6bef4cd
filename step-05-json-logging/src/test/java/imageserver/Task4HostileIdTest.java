package imageserver;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.RedAtStart;
import testkit.Task;

@Task(number = 4, title = "A hostile id forges nothing and breaks nothing")
class Task4HostileIdTest {

  private static final String FORGED = "Forged by an id";

  @Test
  @Order(1)
  @RedAtStart(
      because = "the pattern writes an id as it comes",
      saying = "and the log now has the line: 12:00:00.000 ERROR Forged by an id")
  void with_DEV_no_id_breaks_out_of_its_line() {
    for (Line line : Runs.DEV.text()) {
      mustNotBeForged("DEV", line);
      List<String> harm = Hostile.harmIn(line.text());
      if (!harm.isEmpty()) {
        throw Finding.that(
                "With ENV=DEV, an id got the character %s into this line as it is: %s"
                    .formatted(harm.getFirst(), Line.shortened(line.text())))
            .because(
                "Control characters and U+2028, U+2029 end lines, move the cursor or clear the"
                    + " screen of whoever reads the log.")
            .lookAt("the pattern in src/main/resources/logback.xml")
            .seeHint(3);
      }
    }
    mustAllBeThere("DEV", Requests.inText(Runs.DEV));
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "nothing looks at ENV yet",
      saying = "With ENV=PROD, line 1 of standard output is no JSON object: ")
  void with_PROD_no_id_breaks_out_of_its_field() {
    for (Line line : Runs.PROD.json()) {
      mustNotBeForged("PROD", line);
    }
    mustAllBeThere("PROD", Requests.inJson(Runs.PROD));
  }

  private static void mustNotBeForged(String env, Line line) {
    // What is forged stands in the middle of an id, behind its tame part, or it got out of it.
    int forged = line.text().indexOf(FORGED);
    int tame = line.text().indexOf("id-with-");
    boolean isForgedLine = forged >= 0 && (tame < 0 || tame > forged);
    boolean isForgedField = line.field("message").orElse("").contains(FORGED);
    if (isForgedLine || isForgedField) {
      throw Finding.that(
              "With ENV=%s, a client sent an id with a line in it, and the log now has the line: %s"
                  .formatted(env, Line.shortened(line.text())))
          .because("Whoever reads it believes that the server wrote it.")
          .lookAt("src/main/resources/logback.xml")
          .seeHint(3);
    }
  }

  private static void mustAllBeThere(String env, Requests requests) {
    for (Hostile hostile : Hostile.values()) {
      for (String message : Probe.MESSAGES) {
        Line line = requests.theLine(message, hostile.image());
        if (line.requestIds().size() != 1
            || !line.requestIds().getFirst().startsWith(hostile.tamePart())) {
          throw Finding.that(
                  "With ENV=%s, the id in this line should begin with %s, but request_id is %s: %s"
                      .formatted(
                          env, hostile.tamePart(), line.requestIds(), Line.shortened(line.text())))
              .because("Replace what is hostile and keep the rest, so that the request is found.")
              .lookAt("src/main/resources/logback.xml, and the classes that it names")
              .seeHint(3);
        }
      }
    }
  }
}
