package testkit.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextStepTest {

  @TempDir private Path course;

  @Test
  void the_next_step_has_the_next_number() throws IOException {
    Path third = Files.createDirectory(course.resolve("step-03-scoped-values"));
    Files.createDirectory(course.resolve("step-04-executor-propagation"));
    Files.createDirectory(course.resolve("step-40-something-else"));

    assertEquals(
        Optional.of("step-04-executor-propagation/README.md"), NextStep.readmeAfter(third));
  }

  @Test
  void after_a_solution_comes_the_step_with_the_next_number() throws IOException {
    Files.createDirectory(course.resolve("step-02-threadlocal"));
    Path solution = Files.createDirectories(course.resolve("solutions").resolve("solution-01"));

    assertEquals(Optional.of("step-02-threadlocal/README.md"), NextStep.readmeAfter(solution));
  }

  @Test
  void after_the_last_step_there_is_none() throws IOException {
    Path last = Files.createDirectory(course.resolve("step-05-json-logging"));
    Files.createDirectory(course.resolve("solution-06"));
    Files.createFile(course.resolve("step-06")); // a POM file and no step

    assertEquals(Optional.empty(), NextStep.readmeAfter(last));
  }

  @Test
  void a_folder_without_a_number_has_none() {
    assertEquals(Optional.empty(), NextStep.readmeAfter(course.resolve("tools")));
  }
}
