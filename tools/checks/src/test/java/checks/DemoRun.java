package checks;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the demo of a module as a reader does, in a JVM of its own. */
final class DemoRun {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final long PATIENCE_SECONDS = 300;

  private DemoRun() {}

  /**
   * Compiles a module, because the steps are not built where the checks run, and runs its demo.
   *
   * @param module the module's folder
   * @param main the name of the class with the demo's {@code main} method
   * @param env the environment variable {@code ENV}; empty is like not set
   * @param classes an empty folder to compile into
   * @return what the demo prints
   * @throws IllegalStateException if the module does not compile or the demo does not end
   */
  static List<String> output(Path module, String main, String env, Path classes)
      throws IOException, InterruptedException {
    List<String> jvmArgs = Pom.read(module.resolve("pom.xml")).jvmArgs();
    compile(module, classes, jvmArgs);
    copyResources(module, classes);

    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(jvmArgs);
    command.addAll(List.of("-classpath", classes + File.pathSeparator + libraries(), main));
    Path printed = classes.resolve("printed.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
    builder.environment().put("ENV", env);
    Process demo = builder.start();
    if (!demo.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      demo.destroyForcibly();
      throw new IllegalStateException("The demo of " + module + " does not end");
    }
    return Files.readAllLines(printed);
  }

  private static void compile(Path module, Path classes, List<String> jvmArgs) throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-d", classes.toString(), "-classpath", libraries(), "-proc:none", "-Xlint:none"));
    if (jvmArgs.contains("--enable-preview")) {
      options.addAll(
          List.of("--enable-preview", "--release", String.valueOf(Runtime.version().feature())));
    }
    Path sources = module.resolve("src/main/java");
    List<Path> files =
        Repository.files(".java").stream().filter(file -> file.startsWith(sources)).toList();
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      if (!compiler
          .getTask(
              messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call()) {
        throw new IllegalStateException(module + " does not compile:\n" + messages);
      }
    }
  }

  private static void copyResources(Path module, Path classes) throws IOException {
    Path resources = module.resolve("src/main/resources");
    for (Path file : Repository.files()) {
      if (file.startsWith(resources)) {
        Path copy = classes.resolve(resources.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** The checks' own libraries, but not the testkit, whose logging set-up prints nothing. */
  private static String libraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar") && !Path.of(entry).startsWith(Repository.root()))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
