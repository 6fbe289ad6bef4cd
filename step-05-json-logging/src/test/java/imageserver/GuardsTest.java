package imageserver;

import static imageserver.ServerUnderTest.CANCELLED;
import static imageserver.ServerUnderTest.FAILURE;
import static imageserver.ServerUnderTest.NEVER_MET;
import static imageserver.ServerUnderTest.UNCHECKED;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.Task;
import testkit.rules.Unchanged;

/**
 * Shows that a new logging set-up takes nothing away: messages, levels, exceptions and the work
 * itself are as before.
 *
 * <p>The cast: the lines that the server printed with ENV=DEV.
 */
@Task(number = 0, title = "What worked before still works")
class GuardsTest {

  private final List<Line> lines = Runs.DEV.text();
  private final Requests requests = Runs.DEV.inText();

  @Test
  @Order(1)
  @GreenAtStart(
      because = "a log that says less is no cure: deleted lines, other messages or levels")
  void a_request_logs_its_four_lines_at_INFO() {
    for (String message :
        List.of(
            "Started request",
            "Executing DB query",
            "Processing image in thread",
            "Finished request successfully")) {
      mustBeIn(requests.theLine(message, "cat.png"), "INFO", "Nothing went wrong in this request.");
    }
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "only the line itself shows that the worker's context is the request's")
  void the_worker_says_whom_it_takes_itself_to_work_for() {
    Line line = requests.theLine("Processing image in thread", "cat.png");
    if (!line.values("thread_context_id").equals(List.of("req-1"))) {
      throw Finding.that(
              "With ENV=DEV, thread_context_id should be req-1, but it is %s in this line: %s"
                  .formatted(line.values("thread_context_id"), Line.shortened(line.text())))
          .because("Thumbnailer reads this id inside the worker. The logging set-up does not.")
          .lookAt("src/main/java/imageserver/Thumbnailer.java")
          .seeHint(1);
    }
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "without the exception the log does not say why a request failed")
  void a_failure_is_logged_with_its_exception_and_reaches_the_client() {
    Line line = requests.theLine("Request failed", "broken.png");
    mustBeIn(line, "ERROR", "The request failed.");
    String all = String.join("\n", lines.stream().map(Line::text).toList());
    mustContain(all, Pattern.quote(FAILURE), "its message \"" + FAILURE + "\"");
    mustContain(all, "\\(\\w+\\.java:\\d+\\)", "its stack trace");
    mustContain(all, "got no thumbnail", "the client's line \"got no thumbnail\"");
  }

  @Test
  @Order(8)
  @GreenAtStart(because = "a decoder does not only throw what it declares")
  void an_unchecked_failure_is_logged_as_well() {
    mustBeIn(requests.theLine("Request failed", UNCHECKED), "ERROR", "The request failed.");
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "a lock around the request makes the server a queue")
  void requests_still_overlap() {
    if (lines.stream().anyMatch(line -> line.says(NEVER_MET))) {
      throw Finding.that(
              "One request waited in the database or in the image library, and the other"
                  + " request never got there.")
          .because("Requests have to overlap. Here one request waits for another.")
          .lookAt("the place where one request shuts the others out")
          .seeHint(1);
    }
  }

  @Test
  @Order(7)
  @GreenAtStart(because = "when the client gives up, nothing is broken")
  void a_cancelled_request_is_no_failure() {
    if (lines.stream().anyMatch(line -> line.isAbout(CANCELLED) && line.says("Request failed"))) {
      throw Finding.that("A client gave up, and its request was logged with \"Request failed\".")
          .because("Nothing is broken when a client gives up. An ERROR line would raise an alarm.")
          .lookAt("src/main/java/imageserver/RequestHandler.java")
          .seeHint(1);
    }
    mustBeIn(requests.theLine("Request cancelled", CANCELLED), "INFO", "Nothing is broken.");
  }

  @Test
  @Order(5)
  @GreenAtStart(because = "the set-up sees every line, and can change more than the line")
  void statements_thumbnails_and_interrupts_are_as_before() {
    requests.nothingMustBeComplainedOf();
  }

  @Test
  @Order(6)
  @GreenAtStart(because = "a second method with a parameter for the id makes the exercise go away")
  void the_interfaces_of_other_teams_are_as_they_were() {
    Unchanged.mustBe(
        Database.class, "void query(String, String)", "void addListener(QueryListener)");
    Unchanged.mustBe(QueryListener.class, "void onQuery(String, String)");
    Unchanged.mustBe(ImageProcessor.class, "String process(String)");
    Unchanged.mustBePublic(
        RequestHandler.class,
        String.class,
        "handle",
        List.of(String.class, String.class),
        Database.class,
        ImageProcessor.class,
        ExecutorService.class);
  }

  private static void mustContain(String all, String pattern, String part) {
    if (!Pattern.compile(pattern).matcher(all).find()) {
      throw Finding.that("After \"Request failed\" there should be %s somewhere.".formatted(part))
          .because("The exception goes to the log with its stack trace, and on to the caller.")
          .lookAt("src/main/java/imageserver/RequestHandler.java")
          .seeHint(1);
    }
  }

  private static void mustBeIn(Line line, String part, String why) {
    if (!line.text().contains(part)) {
      throw Finding.that(
              "With ENV=DEV, there should be %s in this line: %s"
                  .formatted(part, Line.shortened(line.text())))
          .because(why)
          .lookAt("the class that logs it, and src/main/resources/logback.xml")
          .seeHint(1);
    }
  }
}
