package grading.submission;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files of a folder. Symbolic links are not followed, so nothing outside the folder is read.
 *
 * @param folder the folder
 * @param most how many files it may have
 */
record FolderFiles(Path folder, int most) implements SubmissionFiles {

  /** What builds and tools leave behind. */
  private static final Set<String> NOT_LOOKED_INTO = Set.of(".git", "target", "node_modules");

  @Override
  public void visit(Visitor visitor) throws IOException, UnreadableSubmission {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
            boolean isLookedInto =
                found.equals(folder) || !NOT_LOOKED_INTO.contains(found.getFileName().toString());
            return isLookedInto ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.add(file);
            } else {
              String kind = attributes.isSymbolicLink() ? "a symbolic link" : "not a file";
              visitor.leftOut(nameOf(file), "it is " + kind);
            }
            return files.size() > most ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            visitor.leftOut(nameOf(file), "it cannot be read");
            return FileVisitResult.CONTINUE;
          }
        });
    if (files.size() > most) {
      throw new UnreadableSubmission("it has more than %,d files".formatted(most));
    }
    files.sort(null);
    for (Path file : files) {
      visitor.file(nameOf(file), () -> Files.newInputStream(file));
    }
  }

  private String nameOf(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
