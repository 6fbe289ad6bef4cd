package engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders, copied and deleted. */
public final class Folders {

  private Folders() {}

  /**
   * Copies what is in a folder, if there is one; files of the same name are replaced.
   *
   * @param from the folder
   * @param to the folder to copy to, which is made if there is none
   * @throws IOException if a file cannot be read or written
   */
  public static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Lists the files below a folder, in the order of their paths.
   *
   * @param folder the folder
   * @return none if there is no such folder
   * @throws IOException if a folder cannot be read
   */
  public static List<Path> files(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Returns a hash of the paths and contents of all files below a folder.
   *
   * @param folder the folder
   * @return the SHA-256, in hexadecimal digits
   * @throws IOException if a file cannot be read
   */
  public static String hash(Path folder) throws IOException {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      for (Path file : files(folder)) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        byte[] content = Files.readAllBytes(file);
        hash.update("%s %d\n".formatted(path, content.length).getBytes(StandardCharsets.UTF_8));
        hash.update(content);
      }
      return HexFormat.of().formatHex(hash.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /**
   * Deletes a folder, if there is one, and all that is in it.
   *
   * @param folder the folder
   * @throws IOException if a file cannot be deleted
   */
  public static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
