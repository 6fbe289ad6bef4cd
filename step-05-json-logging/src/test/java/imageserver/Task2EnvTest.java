package imageserver;

import static imageserver.ServerUnderTest.FAILURE;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.Task;

/**
 * Shows that {@code ENV=PROD} makes each line a JSON object, and that any other value leaves text.
 *
 * <p>The cast: what the server printed to its standard output and its standard error, once for each
 * value of ENV.
 */
@Task(number = 2, title = "ENV decides what a line looks like")
class Task2EnvTest {

  private static final String STILL_TEXT =
      "With ENV=PROD, line 1 of standard output is not a JSON object: ";
  private static final Duration LONGEST_RUN = Duration.ofMinutes(10);
  private static final DateTimeFormatter ISO_8601 =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss"))
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendPattern("[XXX][XX][X]")
          .toFormatter();
  private static final Pattern FRAME = Pattern.compile("\\.java:\\d+");
  private static final Pattern STATUS = Pattern.compile("\\|-(?:INFO|WARN|ERROR) in ");
  private static final List<String> FIELDS =
      List.of("@timestamp", "level", "logger_name", "thread_name", "message");

  @Test
  @Order(1)
  @RedAtStart(because = "nothing looks at ENV yet", saying = STILL_TEXT)
  void with_PROD_every_line_is_one_json_object_with_its_fields() {
    for (Line line : Runs.PROD.json()) {
      for (String field : FIELDS) {
        if (line.field(field).isEmpty()) {
          throw Finding.that(
                  "With ENV=PROD, this line has no field %s: %s"
                      .formatted(field, Line.shortened(line.text())))
              .because(
                  "Searches and dashboards ask for exactly these: " + String.join(", ", FIELDS))
              .lookAt("src/main/resources/logback.xml")
              .seeHint(2);
        }
      }
      mustBeATime(line.field("@timestamp").orElseThrow());
    }
  }

  @Test
  @Order(2)
  @RedAtStart(because = "nothing looks at ENV yet", saying = STILL_TEXT)
  void with_PROD_the_fields_say_what_text_says() {
    Requests requests = Runs.PROD.inJson();
    Line line = requests.theLine("Processing image in thread", "cat.png");
    mustBe(line, "level", "INFO");
    mustBe(line, "logger_name", "imageserver.Thumbnailer");
    mustBe(line, "image", "cat.png");
    mustBe(line, "thread_context_id", "req-1");
    if (!line.field("thread_name").orElse("").startsWith("image-worker-")) {
      throw wrongField(line, "thread_name", "image-worker-0 or image-worker-1");
    }
    mustBe(requests.theLine("Request failed", "broken.png"), "level", "ERROR");
  }

  @Test
  @Order(3)
  @RedAtStart(because = "nothing looks at ENV yet", saying = STILL_TEXT)
  void with_PROD_the_ids_and_the_queue_are_as_with_text() {
    Requests requests = Runs.PROD.inJson();
    requests.mustBelongTo("req-1", "cat.png");
    requests.mustBelongTo("req-2", "dog.png");
    requests.mustBelongTo("req-3", "elk.png");
    requests.againMustBelongTo("req-6", "thrice.png");
    requests.othersMustBelongToNobody();
    requests.logCallsMustNotWait();
    requests.messageMustBeMadeAtOnce();
    requests.burstMustBeComplete();
    requests.burstMustBelongTo("req-5");
    requests.lastWordsMustBeThere();
    requests.queueMustHaveAnEnd();
    requests.formsMustBelongTo("req-8");
    requests.nothingMustBeComplainedOf();
  }

  @Test
  @Order(7)
  @RedAtStart(because = "nothing looks at ENV yet", saying = STILL_TEXT)
  void with_PROD_the_time_is_that_of_the_event() {
    Requests requests = Runs.PROD.inJson();
    Line line = requests.firstLineOfTheBurst();
    Instant written = timeOf(line.field("@timestamp").orElse(""));
    Instant loggedBefore = requests.firstBurstLineBefore();
    if (written.isBefore(loggedBefore.minus(LONGEST_RUN))) {
      throw Finding.that(
              "With ENV=PROD, a line that was logged shortly before %s has the @timestamp %s."
                  .formatted(loggedBefore, line.field("@timestamp").orElse("")))
          .because("The clock time and the offset have to fit together.")
          .lookAt("src/main/resources/logback.xml")
          .seeHint(2);
    }
    if (written.truncatedTo(ChronoUnit.MILLIS).isAfter(loggedBefore)) {
      throw Finding.that(
              "With ENV=PROD, a line that was logged before %s has the @timestamp %s."
                  .formatted(loggedBefore, line.field("@timestamp").orElse("")))
          .because(
              "@timestamp is the time of the log call, not of the writing, and its offset"
                  + " has to fit its clock time.")
          .lookAt("src/main/resources/logback.xml")
          .seeHint(2);
    }
  }

  @Test
  @Order(8)
  @GreenAtStart(because = "standard error is for the one warning")
  void with_PROD_standard_error_is_empty() {
    mustHaveNoErrors(Runs.PROD);
  }

  @Test
  @Order(4)
  @RedAtStart(because = "nothing looks at ENV yet", saying = STILL_TEXT)
  void with_PROD_a_stack_trace_is_inside_its_event() {
    Line line = Runs.PROD.inJson().theLine("Request failed", "broken.png");
    List<Entry<String, String>> traces =
        line.fields().stream()
            .filter(field -> field.getValue().contains(FAILURE))
            .filter(field -> FRAME.matcher(field.getValue()).find())
            .toList();
    if (!traces.isEmpty() && traces.stream().allMatch(Task2EnvTest::isStructure)) {
      throw Finding.that(
              "With ENV=PROD, the field %s of \"Request failed\" is not a text: %s"
                  .formatted(
                      traces.getFirst().getKey(), Line.shortened(traces.getFirst().getValue())))
          .because("A stack trace is the text of a field, as in other servers' logs.")
          .lookAt("src/main/resources/logback.xml")
          .seeHint(2);
    }
    if (traces.isEmpty()) {
      throw Finding.that(
              "With ENV=PROD, the event \"Request failed\" has no stack trace: "
                  + Line.shortened(line.text()))
          .because("Without it the log does not say why the request failed.")
          .lookAt("src/main/resources/logback.xml")
          .seeHint(2);
    }
  }

  @Test
  @Order(5)
  @GreenAtStart(because = "a developer who sets nothing must get lines to read, and no complaints")
  void with_DEV_an_empty_ENV_and_none_lines_are_text() {
    Runs.plainText()
        .forEach(run -> {
          mustBeText(run);
          mustHaveNoErrors(run);
        });
  }

  @Test
  @Order(6)
  @RedAtStart(
      because = "nothing looks at ENV yet",
      saying = "expected one line on standard error that says ENV and prod; there are 0")
  void with_any_other_value_lines_are_text_and_one_line_warns() {
    Runs.odd()
        .forEach(run -> {
          mustBeText(run);
          mustWarnOnce(run);
        });
  }

  private static boolean isStructure(Entry<String, String> field) {
    return field.getValue().startsWith("[") || field.getValue().startsWith("{");
  }

  private static void mustHaveNoErrors(Run run) {
    if (!run.errors().isEmpty()) {
      throw Finding.that(
              "With %s, this is on standard error: %s"
                  .formatted(run.name(), Line.shortened(run.errors().getFirst())))
          .because("Standard error stays empty, unless ENV has an unknown value.")
          .lookAt("the class that reads ENV, and src/main/resources/logback.xml")
          .seeHint(2);
    }
  }

  private static void mustBeText(Run run) {
    Line line = run.inText().theLine("Started request", "cat.png");
    if (line.text().startsWith("{")) {
      throw Finding.that(
              "With %s, this line is not for people to read: %s"
                  .formatted(run.name(), Line.shortened(line.text())))
          .because("Only the exact value PROD asks for JSON. All other values get text.")
          .lookAt("the class that reads ENV, and src/main/resources/logback.xml")
          .seeHint(2);
    }
    for (Line status : run.text()) {
      if (STATUS.matcher(status.text()).find()) {
        throw Finding.that(
                "With %s, logback prints a message of its own: %s"
                    .formatted(run.name(), Line.shortened(status.text())))
            .because("Standard output is for the lines of the server.")
            .lookAt("src/main/resources/logback.xml")
            .seeHint(2);
      }
    }
  }

  private static void mustWarnOnce(Run run) {
    String value = run.env().lines().findFirst().orElseThrow();
    List<String> errors = run.errors();
    if (errors.size() != 1
        || !errors.getFirst().contains("ENV")
        || !errors.getFirst().contains(value)) {
      throw Finding.that(
              "With %s, expected one line on standard error that says ENV and %s; there are"
                      .formatted(run.name(), value.isBlank() ? "its value" : value)
                  + " %d%s"
                      .formatted(
                          errors.size(),
                          errors.isEmpty()
                              ? "."
                              : ": " + Line.shortened(String.join(" / ", errors))))
          .because(
              errors.size() > 1
                  ? "A warning of several lines looks like several messages."
                  : "Without a warning, a misspelled PROD shows only as an empty dashboard.")
          .lookAt("the class that reads ENV")
          .seeHint(2);
    }
  }

  private static void mustBe(Line line, String field, String value) {
    if (!line.field(field).orElse("").equals(value)) {
      throw wrongField(line, field, value);
    }
  }

  private static AssertionError wrongField(Line line, String field, String value) {
    return Finding.that(
            "With ENV=PROD, the field %s should be %s in this line: %s"
                .formatted(field, value, Line.shortened(line.text())))
        .because("JSON has the same parts as text, each in a field of its own.")
        .lookAt("src/main/resources/logback.xml")
        .seeHint(2);
  }

  /** Reads ISO 8601, which allows a comma before the fraction and an offset without minutes. */
  private static Instant timeOf(String timestamp) {
    return OffsetDateTime.parse(timestamp.replace(',', '.'), ISO_8601).toInstant();
  }

  private static void mustBeATime(String timestamp) {
    try {
      timeOf(timestamp);
    } catch (DateTimeParseException e) {
      throw Finding.that("With ENV=PROD, @timestamp is no point in time: " + timestamp)
          .because("It takes date, time and offset, as in 2026-01-31T12:00:00.000Z (ISO 8601).")
          .lookAt("src/main/resources/logback.xml")
          .seeHint(2);
    }
  }
}
