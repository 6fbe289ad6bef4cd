package workbook.progress;

import engine.Exercise;
import engine.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import workbook.course.Step;

/** Tells one state of a step's files from another. */
public final class Fingerprint {

  /** Files that editors write beside the file that they save. */
  private static final Pattern OF_EDITORS =
      Pattern.compile("\\..*|.*~|.*\\.sw[a-z]|.*\\.tmp|.*___jb_\\w+___|4913|#.*#");

  private Fingerprint() {}

  /**
   * Computes the SHA-256 of everything that a verdict on a step depends on.
   *
   * @param step the step
   * @throws IOException if a file cannot be read; one that is deleted meanwhile is left out
   */
  public static String of(Step step) throws IOException {
    Exercise exercise = step.exercise();
    return of(List.of(exercise.starter(), exercise.tests(), exercise.folder().resolve("pom.xml")));
  }

  /**
   * Computes the SHA-256 of files and of all files below folders.
   *
   * @param places files and folders
   * @throws IOException if a file cannot be read; one that is deleted meanwhile is left out
   */
  public static String of(List<Path> places) throws IOException {
    MessageDigest digest = sha256();
    for (Path place : places) {
      for (Path file : filesIn(place)) {
        try {
          byte[] bytes = Files.readAllBytes(file);
          digest.update((file + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        } catch (NoSuchFileException e) {
          // an editor's temporary file
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> filesIn(Path place) throws IOException {
    return Folders.files(place).stream()
        .filter(file -> !OF_EDITORS.matcher(file.getFileName().toString()).matches())
        .toList();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
