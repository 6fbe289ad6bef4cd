package testkit.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the step that comes after a module, by the numbers in the folders' names. */
final class NextStep {

  private static final Pattern MODULE = Pattern.compile("(step|solution)-(\\d+).*");

  private NextStep() {}

  /**
   * Returns the path of the next step's README, as it is written in the course's top folder.
   *
   * @param module the folder of a step or of a solution, such as {@code step-03-scoped-values}
   * @return empty if the course has no step with the next number
   * @throws UncheckedIOException if the folders cannot be listed
   */
  static Optional<String> readmeAfter(Path module) {
    Path folder = module.toAbsolutePath().normalize();
    Matcher name = MODULE.matcher(folder.getFileName().toString());
    if (!name.matches()) {
      return Optional.empty();
    }
    boolean isStep = name.group(1).equals("step");
    Path course = isStep ? folder.getParent() : folder.getParent().getParent();
    String next = "step-%02d-".formatted(Integer.parseInt(name.group(2)) + 1);
    try (Stream<Path> folders = Files.list(course)) {
      return folders
          .filter(Files::isDirectory)
          .map(step -> step.getFileName().toString())
          .filter(step -> step.startsWith(next))
          .map(step -> step + "/README.md")
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not list the steps in " + course, e);
    }
  }
}
