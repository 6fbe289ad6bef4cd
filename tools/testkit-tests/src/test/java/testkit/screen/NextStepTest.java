package testkit.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextStepTest {

  @TempDir private Path course;

  @Test
  void the_next_step_has_the_next_number() throws IOException {
    Path third = Files.createDirectory(course.resolve("step-03-scoped-values"));
    Files.createDirectory(course.resolve("step-04-executor-propagation"));
    Files.createDirectory(course.resolve("step-40-something-else"));

    assertEquals(OptionalInt.of(4), NextStep.after(third));
  }

  @Test
  void after_the_last_step_there_is_none() throws IOException {
    Path last = Files.createDirectory(course.resolve("step-05-json-logging"));
    Files.createDirectory(course.resolve("solution-06"));
    Files.createFile(course.resolve("step-06")); // a POM file and no step

    assertEquals(OptionalInt.empty(), NextStep.after(last));
  }

  @Test
  void a_folder_without_a_number_has_none() {
    assertEquals(OptionalInt.empty(), NextStep.after(course.resolve("tools")));
  }
}
