package engine;

import engine.recording.Recording;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of a submission in a JVM of its own. */
final class DemoRun {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Libraries libraries;
  private final Limits limits;

  DemoRun(Libraries libraries, Limits limits) {
    this.libraries = libraries;
    this.limits = limits;
  }

  /** Runs it until it ends; a program that does not end is ended, and its output says so. */
  Demo run(Workspace workspace, Exercise exercise, String main, String env)
      throws IOException, InterruptedException {
    Recording recording = new Recording(workspace.events().resolveSibling("recording"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                recording.option()));
    if (exercise.preview()) {
      command.add("--enable-preview");
    }
    command.addAll(
        List.of(
            "-classpath",
            String.join(
                File.pathSeparator,
                workspace.classes().toString(),
                libraries.toRunWithoutTests(exercise),
                libraries.toRecord(),
                recording.classPath().toString()),
            main));
    Path printed = workspace.events().resolveSibling("printed");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
    builder.environment().put("ENV", env);
    ProcessTree tree = ProcessTree.start(builder);
    Process demo = tree.root();
    try {
      boolean ended = demo.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      tree.kill();
      String output =
          startOf(printed) + (ended ? "" : "%nIt did not end, and was stopped.%n".formatted());
      return new Demo(List.of(), output, recording.lines());
    } finally {
      tree.kill();
    }
  }

  private String startOf(Path printed) throws IOException {
    try (var in = Files.newInputStream(printed)) {
      return new String(in.readNBytes((int) limits.outputBytes()), StandardCharsets.UTF_8);
    }
  }
}
