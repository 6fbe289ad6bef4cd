package testkit.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out which step comes next, from the folders beside a step's own. */
final class NextStep {

  private static final Pattern NUMBERED = Pattern.compile("(\\D+)(\\d+).*");

  private NextStep() {}

  /**
   * Returns the number of the step behind another one.
   *
   * @param folder the other step's folder, such as {@code step-03-scoped-values}
   * @return empty if there is no folder of the same kind with the next number
   * @throws UncheckedIOException if the folders cannot be listed
   */
  static OptionalInt after(Path folder) {
    Path own = folder.toAbsolutePath().normalize();
    Matcher name = NUMBERED.matcher(own.getFileName().toString());
    if (!name.matches()) {
      return OptionalInt.empty();
    }
    int next = Integer.parseInt(name.group(2)) + 1;
    Pattern wanted = Pattern.compile(Pattern.quote(name.group(1)) + "0*" + next + "(?:\\D.*)?");
    try (Stream<Path> others = Files.list(own.getParent())) {
      boolean isThere =
          others.anyMatch(other ->
              Files.isDirectory(other) && wanted.matcher(other.getFileName().toString()).matches());
      return isThere ? OptionalInt.of(next) : OptionalInt.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not list the steps beside " + own, e);
    }
  }
}
