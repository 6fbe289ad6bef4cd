package imageserver;

import org.junit.jupiter.api.Test;
import testkit.Task;

/** Has the name of a test class and tests nothing. */
@Task(number = 1, title = "Every line names its own request")
class Task1OwnIdTest {

  @Test
  void two_requests_that_meet_in_the_database_keep_their_own_ids() {}

  @Test
  void thirty_requests_at_once_keep_their_own_ids() {}

  @Test
  void one_thread_that_serves_a_second_request_while_the_first_waits_mixes_nothing_up() {}

  @Test
  void two_requests_for_the_same_image_keep_their_own_ids() {}

  @Test
  void a_request_that_another_one_passes_between_two_lines_keeps_its_own_id() {}

  @Test
  void two_requests_that_meet_in_the_image_library_keep_their_own_ids() {}
}
