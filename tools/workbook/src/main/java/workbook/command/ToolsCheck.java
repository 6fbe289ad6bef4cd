package workbook.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether the workbook was built from the tools as they are now. */
final class ToolsCheck {

  private static final List<String> TOOLS =
      List.of("testkit", "engine", "grading", "timeline", "pictures", "workbook");

  private ToolsCheck() {}

  /**
   * Compares times of change.
   *
   * @param course the course's top folder
   * @param built a file that was written when the tools were built
   */
  static boolean isChanged(Path course, Path built) throws IOException {
    FileTime since = Files.getLastModifiedTime(built);
    if (isNewer(course.resolve("pom.xml"), since)) {
      return true;
    }
    for (String tool : TOOLS) {
      Path folder = course.resolve("tools").resolve(tool);
      try (Stream<Path> files = Files.walk(folder.resolve("src").resolve("main"))) {
        for (Path file : files.toList()) {
          if (isNewer(file, since)) {
            return true;
          }
        }
      }
      if (isNewer(folder.resolve("pom.xml"), since)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNewer(Path file, FileTime since) throws IOException {
    return Files.getLastModifiedTime(file).compareTo(since) > 0;
  }
}
