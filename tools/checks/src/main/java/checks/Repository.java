package checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files of this repository: those that a person wrote, not those that a build or an IDE made.
 */
final class Repository {

  private static final Set<String> NOT_WRITTEN =
      Set.of(".git", "target", ".idea", ".settings", ".vscode");

  /** Sources of test submissions, some of which nothing can read or compile. */
  private static final String HOSTILE = "hostile";

  private Repository() {}

  /**
   * Returns the repository's top folder: the system property {@code checks.repository}, or, where
   * an IDE does not set it, what is two folders up from this module.
   *
   * @throws IllegalStateException if it is some other folder, in which there is nothing to check
   */
  static Path root() {
    Path root =
        Path.of(System.getProperty("checks.repository", "../..")).toAbsolutePath().normalize();
    if (!Files.exists(root.resolve(".mvn"))) {
      throw new IllegalStateException(
          root + " is not the course's top folder; give it with -Dchecks.repository=...");
    }
    return root;
  }

  /**
   * Returns all files, in the order of their names.
   *
   * @throws UncheckedIOException if a folder cannot be read
   */
  static List<Path> files() {
    Path root = root();
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              String name = folder.getFileName().toString();
              return !folder.equals(root) && (NOT_WRITTEN.contains(name) || name.equals(HOSTILE))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + root, e);
    }
    return files.stream().sorted().toList();
  }

  /**
   * Returns the files whose name ends in a certain way, in the order of their names.
   *
   * @param ending the end of the name, such as {@code .java}
   */
  static List<Path> files(String ending) {
    return files().stream().filter(file -> file.getFileName().toString().endsWith(ending)).toList();
  }

  /** Returns the folders of the steps, in their order. */
  static List<Path> steps() {
    try (var folders = Files.newDirectoryStream(root(), "step-*-*")) {
      List<Path> steps = new ArrayList<>();
      folders.forEach(steps::add);
      return steps.stream().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + root(), e);
    }
  }

  /**
   * Returns a file's path from the repository's top folder, with slashes.
   *
   * @param file the file
   */
  static String name(Path file) {
    return root().relativize(file).toString().replace('\\', '/');
  }

  /**
   * Returns a file's text.
   *
   * @param file the file, in UTF-8
   * @throws UncheckedIOException if it cannot be read or is no UTF-8
   */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + name(file) + ", or it is not UTF-8", e);
    }
  }
}
