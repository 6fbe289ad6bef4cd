package testkit.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a class of the learner's that has the name of a class of the tests. The JVM loads the class
 * of the tests only, so what fails then has nothing to do with the cause.
 */
public final class SameNames {

  private SameNames() {}

  /**
   * Looks for one.
   *
   * @param classes the folder of the learner's compiled classes
   * @param testClasses the folder of the compiled tests
   * @return the class's simple name
   * @throws UncheckedIOException if a folder cannot be read
   */
  public static Optional<String> in(Path classes, Path testClasses) {
    if (!Files.isDirectory(classes) || !Files.isDirectory(testClasses)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(testClasses)) {
      return files
          .map(testClasses::relativize)
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> Files.exists(classes.resolve(file)))
          .map(file -> file.getFileName().toString().replace(".class", ""))
          .sorted()
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the compiled classes", e);
    }
  }
}
