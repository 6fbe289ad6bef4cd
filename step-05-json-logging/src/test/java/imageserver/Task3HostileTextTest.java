package imageserver;

import static imageserver.Hostile.COLOURED;
import static imageserver.Hostile.CONTROL_CHARACTERS;
import static imageserver.Hostile.TEN_KILOBYTES;
import static imageserver.ServerUnderTest.CLIENT_ASKED_FOR;
import static imageserver.ServerUnderTest.CLIENT_GAVE_UP;
import static imageserver.ServerUnderTest.MESSAGES;
import static imageserver.ServerUnderTest.UNKNOWN;
import static imageserver.ServerUnderTest.WIDTH;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.Task;

/**
 * Shows that text which a client makes up stays text, in lines and in JSON.
 *
 * <p>The cast: {@link Hostile} ids and image names, and the lines that the server wrote about them.
 */
@Task(number = 3, title = "Hostile text cannot forge a line")
class Task3HostileTextTest {

  private static final String LAYOUT =
      "src/main/java/imageserver/TextLayout.java, or what you use in its place";
  private static final String SET_UP = "src/main/resources/logback.xml, and the classes it names";

  private static final Pattern LINE_OF_A_TRACE =
      Pattern.compile(
          "^(?:at |Caused by: |Suppressed: |\\.\\.\\."
              + " \\d+|(?:\\w+\\.)+\\w+(?:Exception|Error)\\b)");

  /** The lines of a request whose image cannot be decoded, but for those of the query. */
  private static final List<String> MESSAGES_OF_A_FAILURE =
      List.of("Started request", "Processing image in thread", "Reading pixels", "Request failed");

  @Test
  @Order(1)
  @RedAtStart(
      because = "the layout writes an id as it comes",
      saying = "and the log now has the line: 12:00:00.000 ERROR Forged by a client")
  void with_DEV_no_text_breaks_out_of_its_line() {
    Line before = Line.ofText("");
    for (Line line : Runs.DEV.text()) {
      mustNotBeForged("DEV", line, before);
      before = line;
      Optional<String> harm = Hostile.harmIn(line.text());
      if (harm.isPresent()) {
        throw Finding.that(
                "With ENV=DEV, the character %s of a client's text is in this line: %s"
                    .formatted(harm.get(), Line.shortened(line.text())))
            .because(
                "Such characters end lines, move the cursor, clear the screen, or turn the text"
                    + " around.")
            .lookAt(LAYOUT)
            .seeHint(1);
      }
    }
    mustHaveNoMarkOfAClient();
  }

  @Test
  @Order(6)
  @RedAtStart(
      because = "the layout writes a stack trace as it comes",
      saying = "this line of a stack trace is not indented")
  void with_DEV_every_line_of_a_stack_trace_is_indented() {
    for (Line line : Runs.DEV.text()) {
      if (LINE_OF_A_TRACE.matcher(line.text()).find()) {
        throw Finding.that(
                "With ENV=DEV, this line of a stack trace is not indented: "
                    + Line.shortened(line.text()))
            .because("A line that is not indented is an event. Readers and scripts count on that.")
            .lookAt(LAYOUT)
            .seeHint(1);
      }
    }
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "the layout puts no quotation marks around values",
      saying = "With ENV=DEV, request_id stands 2 times in this line")
  void with_DEV_no_text_becomes_a_field() {
    mustAllBeThere("DEV", Runs.DEV.inText(), LAYOUT);
  }

  @Test
  @Order(3)
  @RedAtStart(
      because = "the layout writes an argument of a message as it comes",
      saying = "With ENV=DEV, a message made fields in this line")
  void with_DEV_no_message_becomes_a_field() {
    for (Line line : Runs.DEV.text()) {
      if (line.says(CLIENT_GAVE_UP) && !line.fields().isEmpty()) {
        throw Finding.that(
                "With ENV=DEV, a message made fields in this line: " + Line.shortened(line.text()))
            .because("The name of the image is part of the message. It is no field of the event.")
            .lookAt(LAYOUT)
            .seeHint(1);
      }
    }
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "a layout that replaces too much makes the log useless")
  void with_DEV_harmless_text_stays_as_it_is() {
    harmlessTextMustStay("DEV", Runs.DEV.inText(), LAYOUT);
  }

  @Test
  @Order(5)
  @RedAtStart(
      because = "nothing looks at ENV yet",
      saying = "With ENV=PROD, line 1 of standard output is not a JSON object: ")
  void with_PROD_no_text_breaks_out_of_its_field() {
    for (Line line : Runs.PROD.json()) {
      mustNotBeForged("PROD", line, Line.ofText(""));
    }
    mustAllBeThere("PROD", Runs.PROD.inJson(), SET_UP);
    harmlessTextMustStay("PROD", Runs.PROD.inJson(), SET_UP);
  }

  private static void mustHaveNoMarkOfAClient() {
    Requests requests = Runs.DEV.inText();
    Line tame = requests.theLine("Started request", "cat.png");
    for (Hostile client : List.of(CONTROL_CHARACTERS, COLOURED)) {
      Line hostile = requests.theLine("Started request", client.imageOfId());
      if (Hostile.marksIn(hostile) != Hostile.marksIn(tame)) {
        throw Finding.that(
                "With ENV=DEV, a tab or a colour of a client's text is in this line: "
                    + Line.shortened(hostile.text()))
            .because("A tab moves the cursor, and makes text look like the next column.")
            .lookAt(LAYOUT)
            .seeHint(1);
      }
    }
  }

  private static void harmlessTextMustStay(String env, Requests requests, String file) {
    Line line = requests.theLine("Started request", ServerUnderTest.HARMLESS_PREFIX);
    mustBeExactly(env, line, "image", ServerUnderTest.HARMLESS, file);
    Line longest = requests.theLine("Started request", TEN_KILOBYTES.imageOfId());
    mustBeExactly(env, longest, "request_id", TEN_KILOBYTES.id(), file);
  }

  private static void mustBeExactly(
      String env, Line line, String field, String harmless, String file) {
    if (!line.values(field).equals(List.of(harmless))) {
      throw Finding.that(
              "With ENV=%s, the text %s (%d characters) is harmless, but its line says %s=%s"
                  .formatted(
                      env,
                      Line.shortened(harmless),
                      harmless.length(),
                      field,
                      Line.shortened(line.values(field).toString())))
          .because("Replace only characters that do harm. Operators search for names.")
          .lookAt(file)
          .seeHint(1);
    }
  }

  private static void mustNotBeForged(String env, Line line, Line before) {
    if (Hostile.isForged(line)) {
      boolean inStackTrace = LINE_OF_A_TRACE.matcher(before.text().strip()).find();
      throw Finding.that(
              "With ENV=%s, a client sent text with a line in it, and the log now has the line: %s"
                  .formatted(env, Line.shortened(line.text())))
          .because(
              inStackTrace
                  ? "The text was in the message of an exception, so it came with a stack trace."
                  : "A reader believes that the server wrote it.")
          .lookAt(env.equals("DEV") ? LAYOUT : SET_UP)
          .seeHint(1);
    }
  }

  private static void mustAllBeThere(String env, Requests requests, String file) {
    for (Hostile hostile : Hostile.values()) {
      for (String message : MESSAGES) {
        Line line = requests.theLine(message, hostile.imageOfId());
        mustBeOneField(env, line, "request_id", hostile.tameId(), file);
        mustBeOneField(env, line, "image", hostile.imageOfId(), file);
      }
      for (String message : MESSAGES_OF_A_FAILURE) {
        Line line = requests.theLine(message, hostile.tameImage());
        mustBeOneField(env, line, "request_id", hostile.idOfImage(), file);
        mustBeOneField(env, line, "image", hostile.tameImage(), file);
      }
      Line line = requests.theLineThatBegins(UNKNOWN + hostile.tameImage());
      mustBeOneField(env, line, "request_id", hostile.idOfImage(), file);
      mustBeOneField(env, line, "image", hostile.tameImage(), file);
      mustBeOneField(env, line, "width", WIDTH, file);
      requests.theLineThatBegins(CLIENT_ASKED_FOR + hostile.tameImage());
    }
  }

  private static void mustBeOneField(
      String env, Line line, String field, String tamePart, String file) {
    List<String> values = line.values(field);
    if (values.size() > 1) {
      throw Finding.that(
              "With ENV=%s, %s stands %d times in this line: %s"
                  .formatted(env, field, values.size(), Line.shortened(line.text())))
          .because("A client's text has key=value in it. Readers and scripts take it for a field.")
          .lookAt(file)
          .seeHint(1);
    }
    if (values.isEmpty() || !values.getFirst().startsWith(tamePart)) {
      throw Finding.that(
              "With ENV=%s, %s in this line should begin with %s, but it is %s: %s"
                  .formatted(env, field, tamePart, values, Line.shortened(line.text())))
          .because(
              values.isEmpty()
                  ? "The event has this field, so its line must have it, too."
                  : "Replace hostile characters and keep the rest, so that the request can"
                      + " be found.")
          .lookAt(file)
          .seeHint(1);
    }
  }
}
