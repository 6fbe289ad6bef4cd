package workbook;

import engine.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import workbook.start.Remember;

/** A copy of the course for a learner that a test plays, with the workbook built and ready. */
final class CopiedCourse {

  private static final Path ORIGINAL = Path.of(System.getProperty("workbook.course"));
  private static final List<String> TOP_FILES =
      List.of("README.md", "pom.xml", "workbook", "workbook.cmd");
  private static final String ONLY_SOURCES = "src";

  private final Path root;

  private CopiedCourse(Path root) {
    this.root = root;
  }

  /** Copies it, and remembers how to start the workbook, as Maven's build does. */
  static CopiedCourse in(Path folder) throws IOException, InterruptedException {
    Path root = Files.createDirectory(folder.resolve("course")).toRealPath();
    for (String name : TOP_FILES) {
      Files.copy(ORIGINAL.resolve(name), root.resolve(name));
    }
    try (var steps = Files.newDirectoryStream(ORIGINAL, "step-*-*")) {
      for (Path step : steps) {
        copyModule(step, root.resolve(step.getFileName()));
        Files.copy(step.resolve("README.md"), root.resolve(step.getFileName() + "/README.md"));
      }
    }
    Folders.copy(ORIGINAL.resolve("tools/given"), root.resolve("tools/given"));
    for (String tool :
        List.of("testkit", "engine", "grading", "timeline", "pictures", "workbook")) {
      copyModule(ORIGINAL.resolve("tools").resolve(tool), root.resolve("tools").resolve(tool));
    }
    Folders.copy(ORIGINAL.resolve("tools/grading/known"), root.resolve("tools/grading/known"));
    for (String solution : List.of("solutions/solution-01", "solutions/solution-05")) {
      copyModule(ORIGINAL.resolve(solution), root.resolve(solution));
    }
    restoreStarters(root);
    Remember.main(new String[] {root.resolve("tools/workbook").toString()});
    return new CopiedCourse(root);
  }

  private static void copyModule(Path from, Path to) throws IOException {
    Folders.copy(from.resolve(ONLY_SOURCES), to.resolve(ONLY_SOURCES));
    Files.copy(from.resolve("pom.xml"), to.resolve("pom.xml"));
  }

  /** The build may run where a learner has begun. */
  private static void restoreStarters(Path root) throws IOException {
    try (var given = Files.newDirectoryStream(root.resolve("tools/given"), "step-*")) {
      for (Path starter : given) {
        Path learners = root.resolve(starter.getFileName()).resolve("src/main");
        Folders.delete(learners);
        Folders.copy(starter, learners);
      }
    }
  }

  Path root() {
    return root;
  }

  Path sources(String step) {
    return root.resolve(step).resolve("src/main/java/imageserver");
  }

  /** The command line that starts the workbook. */
  List<String> command() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return windows
        ? List.of("cmd", "/c", root.resolve("workbook.cmd").toString())
        : List.of("sh", root.resolve("workbook").toString());
  }

  /** What a command printed, and how it ended. */
  record Result(int exitCode, String output) {}

  /** Runs a command where there is no terminal. */
  Result run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), arguments);
  }

  /** Runs a command where there is no terminal, with some variables in its environment. */
  Result run(Map<String, String> variables, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(command());
    command.addAll(List.of(arguments));
    Path printed = root.resolve("printed");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .redirectOutput(printed.toFile());
    builder.environment().putAll(variables);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IllegalStateException(command + " does not end");
    }
    return new Result(process.exitValue(), Files.readString(printed));
  }
}
