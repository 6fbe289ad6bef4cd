package workbook.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engine.Course;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reads the real course: what its READMEs do not say, the workbook cannot show. */
class StepsTest {

  private final Steps steps;

  StepsTest() throws IOException {
    steps = Steps.of(new Course(Path.of(System.getProperty("workbook.course"))));
  }

  @Test
  void a_step_is_found_by_its_number_its_name_and_its_folder() {
    Step third = steps.all().get(2);

    assertEquals(third, steps.find("3").orElseThrow());
    assertEquals(third, steps.find("step-03").orElseThrow());
    assertEquals(third, steps.find("step-03-scoped-values").orElseThrow());
    assertTrue(steps.find("step-30").isEmpty());
    assertTrue(steps.find("").isEmpty());
  }

  @Test
  void every_step_has_a_lesson_and_every_task_three_hints() throws IOException {
    for (Step step : steps.all()) {
      assertFalse(step.lesson().isBlank(), step::name);
      assertFalse(step.tasks().isEmpty(), step::name);
      for (Task task : step.tasks()) {
        assertEquals(3, step.hints(task.number()).size(), () -> step.name() + " " + task);
      }
    }
  }
}
