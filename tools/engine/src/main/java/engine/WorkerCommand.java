package engine;

import engine.worker.WorkerMain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a worker is started.
 *
 * @param libraries what it has on its class path
 * @param limits what it may use up
 * @param pictures a folder for pictures of runs that tests failed in; empty for none
 */
record WorkerCommand(Libraries libraries, Limits limits, Optional<Path> pictures) {

  /**
   * Returns what starts one.
   *
   * @param moreOptions further options of the JVM
   * @param arguments what {@link WorkerMain} is given
   */
  ProcessBuilder processBuilder(List<String> moreOptions, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-preview")); // some exercises need it, and a worker does not know its own
    pictures.ifPresent(folder -> command.add("-Dtestkit.pictures=" + folder));
    command.addAll(moreOptions);
    command.addAll(List.of("-classpath", libraries.toRun(), WorkerMain.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS"); // every JVM says so in its output
    builder.environment().remove("JDK_JAVA_OPTIONS");
    return builder;
  }
}
