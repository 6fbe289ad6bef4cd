package engine;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A kept answer beside a solution: a folder of files that replace those of the starter or of the
 * solution, and a file {@value #FILE} that says what to expect.
 *
 * @param folder the folder, named after the idea
 * @param overStarter whether it is laid over the starter; else over the solution
 * @param caughtBy the test that catches it, as {@code Class.method}; empty for a right answer
 * @param saying what that test's message contains; empty for a right answer
 * @param misconception what who gives this answer may believe; empty for a right answer
 */
public record Answer(
    Path folder, boolean overStarter, String caughtBy, String saying, String misconception) {

  private static final String FILE = "answer.properties";

  /**
   * Reads the kept answers of a solution, wrong ones first, each kind by name.
   *
   * @param solution the solution's folder, with {@code wrong-answers} and {@code right-answers}
   * @throws IOException if a folder cannot be read or lacks its {@value #FILE}
   * @throws IllegalArgumentException if one lacks an entry that its kind must have
   */
  public static List<Answer> of(Path solution) throws IOException {
    List<Answer> answers = new ArrayList<>();
    for (Path folder : foldersIn(solution.resolve("wrong-answers"))) {
      Properties properties = read(folder, "laid.over", "misconception", "caught.by", "saying");
      answers.add(
          new Answer(
              folder,
              isOverStarter(folder, properties),
              properties.getProperty("caught.by").strip(),
              properties.getProperty("saying").strip(),
              properties.getProperty("misconception").strip()));
    }
    for (Path folder : foldersIn(solution.resolve("right-answers"))) {
      Properties properties = read(folder, "laid.over", "idea");
      answers.add(new Answer(folder, isOverStarter(folder, properties), "", "", ""));
    }
    return List.copyOf(answers);
  }

  /** The folder's name. */
  public String name() {
    return folder.getFileName().toString();
  }

  /**
   * Returns what to judge: the files that it is laid over, and its own.
   *
   * @param starter the exercise's starter
   * @param solution the exercise's solution
   */
  public List<Path> layers(Path starter, Path solution) {
    return List.of(overStarter ? starter : solution, folder);
  }

  /** Whether it is kept as a right one. */
  public boolean isRight() {
    return caughtBy.isEmpty();
  }

  private static List<Path> foldersIn(Path kind) throws IOException {
    if (!Files.isDirectory(kind)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(kind)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Properties read(Path folder, String... needed) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      throw new IllegalArgumentException(folder + " has no " + FILE);
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    for (String key : needed) {
      if (properties.getProperty(key, "").isBlank()) {
        throw new IllegalArgumentException("%s has no %s".formatted(file, key));
      }
    }
    return properties;
  }

  private static boolean isOverStarter(Path folder, Properties properties) {
    return switch (properties.getProperty("laid.over").strip()) {
      case "starter" -> true;
      case "solution" -> false;
      case String other ->
          throw new IllegalArgumentException(
              "%s: laid.over is \"%s\", but has to be starter or solution"
                  .formatted(folder.resolve(FILE), other));
    };
  }
}
