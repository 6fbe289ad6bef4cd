package imageserver;

import java.util.List;
import testkit.Finding;
import testkit.threads.ChildJvm;
import tools.jackson.core.JacksonException;

/** The lines of a server that runs with {@code ENV=PROD}, in a JVM of its own. */
final class ProductionRun {

  private static ChildJvm server;
  private static WrittenLines lines;

  private ProductionRun() {}

  /** Begins the run, which takes a while. */
  static synchronized void begin() {
    if (server == null) {
      server =
          ChildJvm.start("the server with ENV=PROD", 1, "PROD", List.of(), ProductionMain.class);
    }
  }

  /** The lines of the one run that all tests look at. */
  static synchronized WrittenLines lines() {
    begin();
    if (lines == null) {
      lines = new WrittenLines(server.output().stream().map(ProductionRun::parsed).toList());
    }
    return lines;
  }

  private static WrittenLine parsed(String text) {
    try {
      WrittenLine line = WrittenLine.of(text);
      if (text.startsWith("{")) {
        return line;
      }
    } catch (JacksonException e) {
      // The finding says the same.
    }
    throw Finding.that("With ENV=PROD, a line of standard output is not a JSON object: " + text)
        .because("Programs read these lines. Step 5's set-up writes each event as JSON.")
        .lookAt("src/main/resources/logback.xml, and each class that writes to standard output")
        .seeHint(1);
  }
}
