package benchmarks.loop;

import engine.Folders;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The course in a temporary folder, where files may be changed. */
final class CopyOfCourse implements AutoCloseable {

  private static final Set<String> LEFT_OUT = Set.of("target", ".git", "saved");

  private final Path root;

  private CopyOfCourse(Path root) {
    this.root = root;
  }

  /** Copies the sources, with the starters as they were given. */
  static CopyOfCourse of(Path course) throws IOException {
    Path root = Files.createTempDirectory("save-to-verdict").toRealPath();
    copy(course, root);
    try (var given = Files.newDirectoryStream(root.resolve("tools/given"), "step-*")) {
      for (Path starter : given) {
        Folders.copy(starter, root.resolve(starter.getFileName()).resolve("src/main"));
      }
    }
    return new CopyOfCourse(root);
  }

  List<LearnersStep> steps() throws IOException {
    List<LearnersStep> steps = new ArrayList<>();
    try (var folders = Files.newDirectoryStream(root, "step-*-*")) {
      folders.forEach(folder -> steps.add(new LearnersStep(root, folder)));
    }
    steps.sort((one, other) -> one.name().compareTo(other.name()));
    return steps;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (LEFT_OUT.contains(folder.getFileName().toString())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.copy(
                file,
                copy,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES); // the script stays executable
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void close() throws IOException {
    Folders.delete(root);
  }
}
