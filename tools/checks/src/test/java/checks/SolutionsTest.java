package checks;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A solution runs the tests of its own step, also one that was copied from another. */
class SolutionsTest {

  @TestFactory
  Stream<DynamicTest> every_solution_runs_its_own_steps_tests() {
    return Pom.modules().entrySet().stream()
        .filter(module -> module.getKey().matches("solution-\\d\\d"))
        .map(module ->
            dynamicTest(module.getKey(), () -> mustRunItsOwn(module.getKey(), module.getValue())));
  }

  private static void mustRunItsOwn(String name, Path folder) {
    String step = Pom.read(folder.resolve("pom.xml")).property("step.folder").orElse("none");

    assertTrue(
        step.startsWith(name.replace("solution-", "step-") + "-"),
        () -> "%s runs the tests of %s".formatted(name, step));
    assertTrue(
        Files.isDirectory(Repository.root().resolve(step)), () -> "There is no folder " + step);
  }
}
