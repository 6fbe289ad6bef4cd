package engine;

import engine.worker.WorkerMain;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a worker is started.
 *
 * @param libraries what it has on its class path
 * @param limits what it may use up
 * @param pictures a folder for pictures of runs that tests failed in; empty for none
 * @param sandbox what it is kept in, where its workspace is known
 * @param hidden folders that the submission has no business in
 * @param strict options that take from the submission what no step needs
 */
record WorkerCommand(
    Libraries libraries,
    Limits limits,
    Optional<Path> pictures,
    Sandbox sandbox,
    List<Path> hidden,
    List<String> strict) {

  /**
   * Returns what starts one for any submission.
   *
   * @param moreOptions further options of the JVM
   * @param arguments what {@link WorkerMain} is given
   */
  ProcessBuilder processBuilder(List<String> moreOptions, String... arguments) {
    return new ProcessBuilder(command(moreOptions, List.of(arguments))).redirectErrorStream(true);
  }

  /**
   * Returns what starts one for one submission, in the sandbox.
   *
   * @param workspace the submission's
   * @param moreOptions further options of the JVM; a file that one names can be read
   */
  ProcessBuilder processBuilder(Workspace workspace, List<String> moreOptions) {
    List<String> options = new ArrayList<>(moreOptions);
    options.add("-Djava.io.tmpdir=" + workspace.room());
    List<String> command = new ArrayList<>(sandbox.prefix(view(workspace, moreOptions)));
    command.addAll(command(options, List.of()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .directory(workspace.room().toFile());
  }

  private Sandbox.View view(Workspace workspace, List<String> options) {
    List<Path> hides = new ArrayList<>(hidden);
    hides.add(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath());
    Stream<Path> needed =
        Stream.of(
                Stream.of(workspace.folder(), Path.of(System.getProperty("java.home"))),
                Pattern.compile(Pattern.quote(File.pathSeparator))
                    .splitAsStream(libraries.toRun())
                    .map(Path::of),
                options.stream().map(option -> Path.of(option.replaceFirst(".*=", ""))))
            .flatMap(paths -> paths);
    return new Sandbox.View(hides, Sandbox.below(hides, needed), List.of(workspace.room()));
  }

  private List<String> command(List<String> moreOptions, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:MaxDirectMemorySize=" + limits.heapMegabytes() + "m",
                "-XX:MaxMetaspaceSize=" + limits.heapMegabytes() + "m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData", // its file would stay when the JVM is killed
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-preview")); // some exercises need it, and a worker does not know its own
    command.addAll(strict);
    pictures.ifPresent(folder -> command.add("-Dtestkit.pictures=" + folder));
    command.addAll(moreOptions);
    command.addAll(List.of("-classpath", libraries.toRun(), WorkerMain.class.getName()));
    command.addAll(arguments);
    return command;
  }
}
