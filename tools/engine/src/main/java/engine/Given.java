package engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a learner was given, whatever they have changed since. The folder {@code tools/given} has a
 * copy of each starter, and a file with the SHA-256 of everything that judges: tests and POM files.
 */
public final class Given {

  private static final String HASHES = "judges.sha256";

  private final Course course;
  private final Path folder;

  /**
   * Creates one.
   *
   * @param course the course
   */
  public Given(Course course) {
    this.course = course;
    folder = course.root().resolve("tools").resolve("given");
  }

  /**
   * Returns the starter as it was given: a folder with {@code java} and {@code resources}.
   *
   * @param exercise the exercise
   */
  public Path starter(Exercise exercise) {
    return folder.resolve(exercise.folder().getFileName());
  }

  /**
   * Tells whether a starter was changed, as it is when a learner works on it.
   *
   * @param exercise the exercise
   * @throws IOException if its files or the copies cannot be read
   */
  public boolean isChanged(Exercise exercise) throws IOException {
    return isChanged(exercise, exercise.starter());
  }

  /**
   * Tells whether a submission differs from the starter.
   *
   * @param exercise the exercise
   * @param submission a folder with {@code java} and {@code resources}
   * @throws IOException if its files or the copies cannot be read
   */
  public boolean isChanged(Exercise exercise, Path submission) throws IOException {
    return !hashes(submission).equals(hashes(starter(exercise)));
  }

  /**
   * Lists the tests and POM files of an exercise that are not as they were given.
   *
   * @param exercise the exercise
   * @return their paths within the course, with slashes
   * @throws IOException if a file cannot be read
   */
  public List<String> changedJudges(Exercise exercise) throws IOException {
    String step = exercise.folder().getFileName() + "/";
    Set<String> given = new TreeSet<>();
    for (String line : Files.readAllLines(folder.resolve(HASHES))) {
      if (nameIn(line).startsWith(step)) {
        given.add(line);
      }
    }
    Set<String> changed = new TreeSet<>();
    Set<String> found = new TreeSet<>(judgesOf(exercise));
    found.stream().filter(line -> !given.contains(line)).map(Given::nameIn).forEach(changed::add);
    given.stream().filter(line -> !found.contains(line)).map(Given::nameIn).forEach(changed::add);
    return List.copyOf(changed);
  }

  /**
   * Returns the hashes of all tests and POM files as they were given, by their paths within the
   * course, with slashes.
   *
   * @throws IOException if the record cannot be read
   */
  public Map<String, String> judges() throws IOException {
    return Files.readAllLines(folder.resolve(HASHES)).stream()
        .collect(Collectors.toMap(Given::nameIn, line -> line.substring(0, line.indexOf("  "))));
  }

  /**
   * Returns the hash of a file's content. Line ends may differ from machine to machine.
   *
   * @param content the content
   */
  public static String hash(byte[] content) {
    try {
      String text = new String(content, StandardCharsets.UTF_8);
      byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /**
   * Records the course as it is now. For its authors: what a learner has changed would be taken for
   * what was given.
   *
   * @throws IOException if the files cannot be copied
   */
  public void record() throws IOException {
    List<String> judges = new ArrayList<>();
    for (Exercise exercise : course.exercises()) {
      Folders.delete(starter(exercise));
      Folders.copy(exercise.starter(), starter(exercise));
      judges.addAll(judgesOf(exercise));
    }
    Files.writeString(folder.resolve(HASHES), String.join("\n", judges) + "\n");
  }

  private List<String> judgesOf(Exercise exercise) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(line(hash(exercise.folder().resolve("pom.xml")), exercise, "pom.xml"));
    hashes(exercise.tests())
        .forEach((name, hash) -> lines.add(line(hash, exercise, "src/test/" + name)));
    return lines;
  }

  private static String line(String hash, Exercise exercise, String name) {
    return "%s  %s/%s".formatted(hash, exercise.folder().getFileName(), name);
  }

  private static String nameIn(String line) {
    return line.substring(line.indexOf("  ") + 2);
  }

  /**
   * Returns the hashes of all files below a folder, by their names with slashes.
   *
   * @param folder the folder; none if there is no such folder
   * @throws IOException if a file cannot be read
   */
  public static SortedMap<String, String> hashes(Path folder) throws IOException {
    TreeMap<String, String> hashes = new TreeMap<>();
    for (Path file : Folders.files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      hashes.put(name, hash(file));
    }
    return hashes;
  }

  /** A file that is gone has no hash. */
  private static String hash(Path file) throws IOException {
    try {
      return hash(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return "";
    }
  }
}
