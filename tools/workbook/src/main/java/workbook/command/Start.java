package workbook.command;

import java.io.IOException;
import java.nio.file.Path;
import workbook.session.Session;

/** How the scripts tell this JVM where things are. */
final class Start {

  private static final String COURSE = "workbook.course";
  private static final String KEPT = "workbook.kept";

  private Start() {}

  /** Opens the course. */
  static Session session() throws IOException {
    return new Session(course(), kept());
  }

  static Path course() {
    return property(COURSE);
  }

  static Path kept() {
    return property(KEPT);
  }

  private static Path property(String name) {
    String path = System.getProperty(name);
    if (path == null) {
      throw new IllegalStateException(
          "Start the workbook with ./workbook (on Windows: workbook), which sets " + name);
    }
    return Path.of(path);
  }
}
