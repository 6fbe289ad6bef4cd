package imageserver;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.RedAtStart;
import testkit.Task;

/**
 * Shows that every line of a request carries its id, also a line of another team's code, and that
 * no other line does.
 *
 * <p>The cast: what the server printed, once for each value of ENV. Each request has an image of
 * its own, so a line's image tells whose it is.
 */
@Task(number = 1, title = "Every line of a request carries its id")
class Task1IdInEveryLineTest {

  private final Requests requests = Runs.DEV.inText();

  @Test
  @Order(1)
  @RedAtStart(
      because = "the database driver belongs to another team and logs without an id",
      saying = "cat.png was requested by req-1, but the line \"Sending statement\" about it has no")
  void other_teams_lines_carry_the_id_in_forks_and_in_the_pool() {
    requests.mustBelongTo("req-1", "cat.png");
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "the driver logs without an id; one field for the server would mix up two requests",
      saying = "dog.png was requested by req-2, but the line \"Sending statement\" about it has no")
  void requests_that_meet_in_the_database_keep_their_own_ids() {
    requests.mustBelongTo("req-2", "dog.png");
    requests.mustBelongTo("req-3", "elk.png");
  }

  @Test
  @Order(3)
  @RedAtStart(
      because = "the driver logs without an id, and so do the lines of a failure",
      saying =
          "broken.png was requested by req-4, but the line \"Sending statement\" about it has no")
  void a_request_that_fails_has_its_id_in_every_line() {
    requests.mustBelongTo(
        "req-4",
        "broken.png",
        List.of(
            "Started request",
            "Sending statement",
            "Executing DB query",
            "Processing image in thread",
            "Reading pixels",
            "Request failed"));
  }

  @Test
  @Order(4)
  @RedAtStart(
      because = "it is the image library that logs",
      saying = "thrice.png was requested by req-6, but the line \"The same builder logs line 1\"")
  void a_line_builder_that_is_used_again_gets_one_id_for_each_line() {
    requests.againMustBelongTo("req-6", "thrice.png");
  }

  @Test
  @Order(6)
  @RedAtStart(
      because = "it is the image library that logs",
      saying = "forms.png was requested by req-8, but the line \"A plain line about forms.png\"")
  void every_way_of_logging_gets_the_id() {
    requests.formsMustBelongTo("req-8");
  }

  @Test
  @Order(7)
  @RedAtStart(
      because = "with every value of ENV",
      saying = "but the line \"Sending statement\" about it has no request_id")
  void with_every_value_of_ENV_the_id_is_there() {
    Stream.concat(Runs.plainText(), Runs.odd())
        .forEach(run -> run.inItsForm().mustBelongTo("req-1", "cat.png"));
  }

  @Test
  @Order(8)
  @RedAtStart(
      because = "the image library logs these lines, and it does not know the id",
      saying = "burst.png was requested by req-5, but the line \"Burst 0\" about it has no")
  void a_line_that_waits_in_the_queue_keeps_its_id() {
    requests.burstMustBelongTo("req-5");
  }

  @Test
  @Order(5)
  @RedAtStart(
      because = "QueryLog makes an id up where there is none",
      saying = "belongs to no request, but it says request_id=none")
  void a_line_outside_any_request_carries_no_id() {
    requests.othersMustBelongToNobody();
  }
}
