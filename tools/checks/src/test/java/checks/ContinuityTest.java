package checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A step starts where the solution before it ends, but for the files that its README owns up to.
 */
class ContinuityTest {

  private static final Pattern NEW_FILES =
      Pattern.compile("(?s)New since step \\d's solution: (.*?)\\.\n");
  private static final Pattern FILE = Pattern.compile("`([^`]+)`");

  @TestFactory
  Stream<DynamicTest> a_starter_differs_from_the_solution_before_it_where_its_readme_says() {
    return IntStream.rangeClosed(2, Repository.steps().size())
        .mapToObj(step -> dynamicTest("step " + step, () -> mustDifferWhereItSays(step)));
  }

  private static void mustDifferWhereItSays(int step) throws IOException {
    Path solution = Pom.modules().get("solution-0" + (step - 1)).resolve("src/main");
    Path folder = Pom.modules().get("step-0" + step);
    LearnersWork.skip(folder);

    assertEquals(
        String.join("\n", named(folder.resolve("README.md"))),
        String.join("\n", differing(solution, folder.resolve("src/main"))),
        "The files that step %d's README.md names behind \"New since\", and those that differ"
            .formatted(step));
  }

  private static Set<String> named(Path readme) throws IOException {
    return NEW_FILES
        .matcher(Files.readString(readme))
        .results()
        .map(result -> result.group(1))
        .flatMap(files -> FILE.matcher(files).results())
        .map(file -> file.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> differing(Path one, Path other) throws IOException {
    Set<String> names = new TreeSet<>(filesIn(one));
    names.addAll(filesIn(other));
    Set<String> differing = new TreeSet<>();
    for (String name : names) {
      if (!Arrays.equals(bytes(one.resolve(name)), bytes(other.resolve(name)))) {
        differing.add(Path.of(name).getFileName().toString());
      }
    }
    return differing;
  }

  private static Set<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .collect(Collectors.toSet());
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
  }
}
