package proof;

import engine.Course;
import engine.Exercise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells untouched starters from those that a learner works on. The file {@value #FILE} has a line
 * for each starter: the SHA-256 of its files and the name of its folder.
 */
public final class Starters {

  private static final String FILE = "starters.sha256";

  private final Path record;

  /**
   * Creates one.
   *
   * @param course the course, which keeps the record in its folder {@code tools}
   */
  public Starters(Course course) {
    record = course.root().resolve("tools").resolve(FILE);
  }

  /**
   * Tells whether a learner may be at work here. Build servers set the environment variable {@code
   * CI} to {@code true}; there the tree is as its authors left it.
   */
  public static boolean mayBeEdited() {
    return !"true".equals(System.getenv("CI"));
  }

  /**
   * Compares a starter with the record.
   *
   * @param exercise the exercise
   * @return empty if it is as recorded; else a sentence about it, for learner and author
   * @throws IOException if the starter or the record cannot be read
   */
  public Optional<String> whyEdited(Exercise exercise) throws IOException {
    String line = "%s  %s".formatted(hash(exercise.starter()), exercise.folder().getFileName());
    return Files.readAllLines(record).contains(line)
        ? Optional.empty()
        : Optional.of(
            """
            %s is being worked on, so what is said about its starter is skipped. \
            If you change the starter itself, its line in tools/%s becomes: %s\
            """
                .formatted(exercise.folder().getFileName(), FILE, line));
  }

  /** The line ends of a file may differ from machine to machine. */
  private static String hash(Path folder) throws IOException {
    MessageDigest digest = sha256();
    for (Path file : filesIn(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      String text = Files.readString(file).replace("\r\n", "\n");
      digest.update((name + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
