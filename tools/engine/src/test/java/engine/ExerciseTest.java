package engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseTest {

  @TempDir private Path course;

  @Test
  void exercises_come_in_the_order_of_their_numbers() throws IOException {
    for (String name : List.of("step-02-b", "step-10-c", "step-01-a")) {
      Files.writeString(
          Files.createDirectory(course.resolve(name)).resolve("pom.xml"), "<project/>");
    }

    assertEquals(
        List.of("step-01", "step-02", "step-10"),
        Exercise.of(course).stream().map(Exercise::name).toList());
  }

  @Test
  void a_folder_without_steps_is_no_course() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Exercise.of(course));

    assertTrue(thrown.getMessage().endsWith("is not the course's top folder: it has no step"));
  }

  @Test
  void a_folder_that_is_not_called_like_a_step_is_none() {
    var thrown =
        assertThrows(IllegalArgumentException.class, () -> Exercise.in(course.resolve("step-one")));

    assertTrue(thrown.getMessage().contains("step-one is not called step-"), thrown::getMessage);
  }
}
