package testkit.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import testkit.screen.StepProgress.Failure;
import testkit.screen.StepProgress.TaskProgress;

class StepProgressTest {

  private final StepProgress progress = new StepProgress();

  @BeforeEach
  void announce() {
    progress.announce(2, "Later", "later");
    progress.announce(1, "Sooner", "sooner");
    progress.announce(1, "Sooner", "soon");
  }

  @Test
  void before_the_run_every_task_is_open_in_the_order_of_the_numbers() {
    assertEquals(
        List.of(new TaskProgress(1, "Sooner", 0, 2), new TaskProgress(2, "Later", 0, 1)),
        progress.tasks());
    assertEquals(Optional.empty(), progress.firstFailure());
  }

  @Test
  void a_task_is_done_when_all_its_tests_have_ended_without_a_failure() {
    progress.end("sooner");
    progress.end("soon");

    assertTrue(progress.tasks().getFirst().isDone());
  }

  @Test
  void a_test_that_failed_in_one_of_its_runs_has_failed_when_it_ends() {
    progress.fail("sooner", "sooner with null", "It broke.");
    progress.end("sooner");

    assertEquals(new TaskProgress(1, "Sooner", 0, 2), progress.tasks().getFirst());
  }

  @Test
  void the_first_failure_of_a_test_stays() {
    progress.fail("sooner", "sooner with null", "It broke.");
    progress.fail("sooner", "sooner with 1", "It broke again.");

    assertEquals(
        Optional.of(new Failure(1, "sooner with null", "It broke.")), progress.firstFailure());
  }

  @Test
  void the_first_failure_is_that_of_the_first_task_whichever_ran_first() {
    progress.fail("later", "later", "It broke.");
    progress.fail("soon", "soon", "It broke.");

    assertEquals("soon", progress.firstFailure().orElseThrow().test());
  }

  @Test
  void a_test_that_was_not_announced_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> progress.end("never"));
    assertThrows(IllegalArgumentException.class, () -> progress.fail("never", "never", ""));
  }
}
