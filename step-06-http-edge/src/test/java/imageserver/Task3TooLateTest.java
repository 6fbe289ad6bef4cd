package imageserver;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.Task;

/**
 * Shows that a request ends in time when the other team's server hangs, and its call with it.
 *
 * <p>The cast: two requests with a deadline of less than a second. For one of them the other server
 * says nothing, for the other one it begins an answer and does not end it.
 */
@Task(number = 3, title = "Out to another server")
class Task3TooLateTest {

  private static final String STORE = "src/main/java/imageserver/ThumbnailStore.java";

  @ParameterizedTest(name = "when the other server hangs with {0}, the client gets 504 in time")
  @Order(1)
  @ValueSource(strings = {HangingServerRun.SILENT, HangingServerRun.BEGUN})
  @RedAtStart(
      because = "the request waits for the other server without a limit",
      saying = "The client never got an answer.")
  void when_the_other_server_hangs_the_client_gets_504_in_time(String image) {
    HangingServerRun.LateRequest request = HangingServerRun.run().request(image);
    if (request.answer().isEmpty()) {
      throw Finding.that(whatHangs(image) + " The client never got an answer.")
          .because(
              image.equals(HangingServerRun.BEGUN)
                  ? "A time limit of HttpRequest ends when the answer begins. The deadline is for"
                      + " the whole call."
                  : "The request waits for the call without a limit. Wait until the deadline"
                      + " at most.")
          .lookAt(STORE)
          .seeHint(3);
    }
    ReceivedAnswer answer = request.answer().get();
    answer.mustHaveStatus(
        504, whatHangs(image), "The status 504 says that another server is late.");
    String id = answer.requestId(whatHangs(image));
    if (!id.equals(HangingServerRun.idOf(image))) {
      throw Finding.that(
              "%s The answer has the id %s. Expected: %s."
                  .formatted(whatHangs(image), id, HangingServerRun.idOf(image)))
          .because("Each answer carries the id of its request.")
          .lookAt(ReceivedAnswer.FRONT_DOOR)
          .seeHint(3);
    }
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "a deadline in whole seconds is too short, and a second try too long")
  void the_request_waits_until_the_deadline_and_calls_once() {
    for (String image : List.of(HangingServerRun.SILENT, HangingServerRun.BEGUN)) {
      HangingServerRun.LateRequest request = HangingServerRun.run().request(image);
      if (request.tooEarly().isPresent()) {
        throw Finding.that(
                "%s Its client got an answer after %d ms, before the deadline."
                    .formatted(whatHangs(image), request.tooEarly().get().toMillis()))
            .because("The deadline is a Duration: it may be less than a second.")
            .lookAt(STORE)
            .seeHint(3);
      }
      if (request.calls() > 1) {
        throw Finding.that(
                "%s It was called %d times.".formatted(whatHangs(image), request.calls()))
            .because("A second call makes the client wait for two deadlines.")
            .lookAt(STORE)
            .seeHint(3);
      }
    }
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "no deadline ends the call",
      saying = "The call goes on, although its deadline is over.")
  void when_the_deadline_is_over_the_call_is_ended() {
    HangingServerRun run = HangingServerRun.run();
    for (String image : List.of(HangingServerRun.SILENT, HangingServerRun.BEGUN)) {
      if (!run.request(image).hasEndedCall()) {
        throw Finding.that(whatHangs(image) + " The call goes on, although its deadline is over.")
            .because(
                run.request(image).answer().isEmpty()
                    ? "No deadline ends the call, nor the request that waits for it."
                    : "A wait or a stage that ends leaves the call itself running, with a"
                        + " connection. Cancel the future that sendAsync returned, while it is"
                        + " not completed: after orTimeout, cancel does nothing.")
            .lookAt(STORE)
            .seeHint(3);
      }
    }
  }

  @Test
  @Order(3)
  @RedAtStart(
      because = "the request does not fail before the connection is closed, and has another id",
      saying = "The client of cat.png sent X-Request-ID: shop-cat.png.")
  void a_request_that_is_too_late_has_its_id_in_every_line() {
    WrittenLines lines = HangingServerRun.run().lines();
    for (String image : List.of(HangingServerRun.SILENT, HangingServerRun.BEGUN)) {
      String id = HangingServerRun.idOf(image);
      mustNotBeCancelled(lines, image);
      String cause = "The client of %s sent X-Request-ID: %s.".formatted(image, id);
      lines.ofAFailureMustBelongTo(id, image, cause);
    }
    if (lines.stackTraces() > 2) {
      throw Finding.that(
              "Two requests were too late, and %d lines have a stack trace."
                  .formatted(lines.stackTraces()))
          .because("RequestHandler logs a failure. Throw the exception, and do not log it, too.")
          .lookAt(STORE)
          .seeHint(3);
    }
  }

  private static void mustNotBeCancelled(WrittenLines lines, String image) {
    if (lines.about(image).stream().anyMatch(line -> line.says("Request cancelled"))) {
      throw Finding.that(
              "%s The log says \"Request cancelled\". Expected: \"%s\"."
                  .formatted(whatHangs(image), WrittenLines.FAILED))
          .because(
              "RequestHandler takes an InterruptedIOException for a request that was cancelled, and"
                  + " SocketTimeoutException is one. HttpTimeoutException is not.")
          .lookAt(STORE)
          .seeHint(3);
    }
  }

  private static String whatHangs(String image) {
    return image.equals(HangingServerRun.SILENT)
        ? "The other server took the call for cat.png and said nothing."
        : "The other server began its answer for dog.png and did not end it.";
  }
}
