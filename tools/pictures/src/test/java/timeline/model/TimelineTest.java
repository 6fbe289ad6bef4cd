package timeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import timeline.event.Event;
import timeline.event.Event.Kind;

/**
 * Shows what a picture shows of a run: pieces of work, hops, and lines with a wrong id.
 *
 * <p>The cast: requests req-0 and req-1 in threads of their own, and a worker that works for both.
 */
class TimelineTest {

  @Test
  void a_piece_of_work_lasts_from_its_first_line_to_its_last() {
    Timeline timeline =
        Timeline.of(
            List.of(
                line("request-0", "req-0", "req-0"),
                line("request-1", "req-1", "req-1"),
                line("request-0", "req-0", "req-0")));

    assertEquals(List.of("request-0", "request-1"), timeline.threads());
    assertEquals(List.of(new Bar(0, "req-0", 0, 2), new Bar(1, "req-1", 1, 1)), timeline.bars());
  }

  @Test
  void a_worker_has_one_bar_for_each_request_that_it_works_for() {
    Timeline timeline =
        Timeline.of(List.of(line("worker", "req-0", "req-0"), line("worker", "req-1", "req-1")));

    assertEquals(List.of(new Bar(0, "req-0", 0, 0), new Bar(0, "req-1", 1, 1)), timeline.bars());
  }

  @Test
  void work_that_goes_on_in_another_thread_has_hopped_there() {
    Timeline timeline =
        Timeline.of(
            List.of(
                line("request-0", "req-0", "req-0"),
                line("worker", "req-0", "req-0"),
                line("request-0", "req-0", "req-0")));

    assertEquals(List.of(new Hop("req-0", 0, 1, 1, 1)), timeline.hops());
  }

  @Test
  void a_hop_begins_where_its_task_was_submitted_if_the_events_tell() {
    Timeline timeline =
        Timeline.of(
            List.of(
                new Event(Kind.SUBMIT, 0, "request-0", "req-0", null, null, "1"),
                line("request-0", "req-0", "req-0"),
                new Event(Kind.RUN, 1, "worker", "req-0", null, null, "1")));

    assertEquals(List.of(new Hop("req-0", 0, 0, 1, 2)), timeline.hops());
  }

  @Test
  void a_piece_of_work_that_was_ended_does_not_go_on_with_the_next_line() {
    Timeline timeline =
        Timeline.of(
            List.of(
                line("worker", "req-0", "req-0"),
                new Event(Kind.END, 1, "worker", "req-0", null, null, null),
                line("worker", "req-0", "req-0")));

    assertEquals(List.of(new Bar(0, "req-0", 0, 1), new Bar(0, "req-0", 2, 2)), timeline.bars());
  }

  @Test
  void an_id_that_another_thread_has_set_is_wrong() {
    assertEquals(
        "Another thread set the id of req-1. Both threads read it from the same place.",
        why(
            line("request-0", "req-0", "req-0"),
            line("request-1", "req-1", "req-1"),
            line("request-0", "req-0", "req-1")));
  }

  @Test
  void an_id_that_is_left_in_a_worker_is_wrong() {
    assertEquals(
        "This thread worked for req-0 before, and that id is still there.",
        why(line("worker", "req-0", "req-0"), line("worker", "req-1", "req-0")));
  }

  @Test
  void an_id_that_was_not_propagated_is_missing() {
    assertEquals(
        "The work hopped to this thread, and the id was not propagated with it.",
        why(line("request-0", "req-0", "req-0"), line("worker", "req-0", null)));
  }

  @Test
  void an_id_that_no_request_has_is_wrong() {
    assertEquals(
        "No request in this run has the id req-9.", why(line("request-0", "req-0", "req-9")));
  }

  @Test
  void a_line_outside_any_request_needs_no_id() {
    Timeline timeline = Timeline.of(List.of(line("main", null, null)));

    assertFalse(timeline.lines().getFirst().isWrong());
    assertEquals(List.of(), timeline.bars());
  }

  private static Event line(String thread, String work, String id) {
    return Event.line(0, thread, work, id, "Started request");
  }

  private static String why(Event... events) {
    return Timeline.of(List.of(events)).lines().getLast().why();
  }
}
