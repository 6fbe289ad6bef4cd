package imageserver;

import org.junit.jupiter.api.Test;
import testkit.Task;

/** Has the name of a test class and tests nothing. */
@Task(number = 2, title = "Nothing static can change")
class Task2NoStaticStateTest {

  @Test
  void no_static_field_can_change() {}

  @Test
  void no_object_that_all_requests_share_can_change() {}

  @Test
  void no_other_global_replaces_the_static_field() {}
}
