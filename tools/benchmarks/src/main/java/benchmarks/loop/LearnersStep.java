package benchmarks.loop;

import engine.Folders;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A step that a learner works on. */
final class LearnersStep {

  private static final String EDITED = "src/main/java/imageserver/RequestHandler.java";

  private final Path root;
  private final Path folder;
  private int saves;

  LearnersStep(Path root, Path folder) {
    this.root = root;
    this.folder = folder;
  }

  /** Its short name, such as {@code step-01}. */
  String name() {
    return folder.getFileName().toString().substring(0, "step-01".length());
  }

  /** Puts the solution's files in the place of the starter's. */
  void becomeTheSolution() throws IOException {
    String number = name().substring("step-".length());
    Folders.copy(
        root.resolve("solutions").resolve("solution-" + number).resolve("src/main"),
        folder.resolve("src/main"));
  }

  /** Saves one file with a change that no test sees. */
  void save() throws IOException {
    Files.writeString(
        folder.resolve(EDITED), "// save " + ++saves + "\n", StandardOpenOption.APPEND);
  }

  /** Runs the step's tests with Maven, and returns how many seconds that took. */
  double runMaven() throws IOException, InterruptedException {
    long start = System.nanoTime();
    ProcessBuilder maven = process("mvn", "mvn.cmd", "test", "-pl", name());
    maven.redirectOutput(Redirect.DISCARD).start().waitFor();
    return (System.nanoTime() - start) / 1e9;
  }

  /** A process that starts the workbook. */
  ProcessBuilder workbook(String... arguments) {
    return process(
        root.resolve("workbook").toString(), root.resolve("workbook.cmd").toString(), arguments);
  }

  private ProcessBuilder process(String command, String onWindows, String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(System.getProperty("os.name").startsWith("Windows") ? onWindows : command);
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line).directory(root.toFile()).redirectError(Redirect.DISCARD);
  }
}
