package imageserver;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.Finding;
import testkit.RedAtStart;
import testkit.Task;

/**
 * Shows that a request ends in time when the other team's server hangs, and its call with it.
 *
 * <p>The cast: two requests with a deadline of less than a second. For one of them the other server
 * says nothing, for the other one it begins an answer and does not end it.
 */
@Task(number = 3, title = "Out to another server")
class Task3DeadlineTest {

  private static final String STORE = "src/main/java/imageserver/ThumbnailStore.java";

  @ParameterizedTest(name = "when the other server hangs with {0}, the client gets 504 in time")
  @Order(1)
  @ValueSource(strings = {HangingServerRun.SILENT, HangingServerRun.BEGUN})
  @RedAtStart(
      because = "the request waits for the other server without a limit",
      saying = "The client never got an answer.")
  void when_the_other_server_hangs_the_client_gets_504_in_time(String image) {
    HangingServerRun run = HangingServerRun.run();
    if (run.answer(image).isEmpty()) {
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
    ReceivedAnswer answer = run.answer(image).get();
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
  @Order(2)
  @RedAtStart(
      because = "no deadline ends the call",
      saying = "The call goes on, although its deadline is over.")
  void when_the_deadline_is_over_the_call_is_ended() {
    HangingServerRun run = HangingServerRun.run();
    for (String image : List.of(HangingServerRun.SILENT, HangingServerRun.BEGUN)) {
      if (!run.hasEndedCall(image)) {
        throw Finding.that(whatHangs(image) + " The call goes on, although its deadline is over.")
            .because(
                "A stage or a wait that is cancelled leaves the call itself running, with a"
                    + " connection. Cancel the future that sendAsync returned.")
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
      String cause = "The client of %s sent X-Request-ID: %s.".formatted(image, id);
      lines.ofAFailureMustBelongTo(id, image, cause);
    }
  }

  private static String whatHangs(String image) {
    return image.equals(HangingServerRun.SILENT)
        ? "The other server took the call for cat.png and said nothing."
        : "The other server began its answer for dog.png and did not end it.";
  }
}
