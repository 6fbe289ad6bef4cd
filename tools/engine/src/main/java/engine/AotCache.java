package engine;

import engine.worker.WorkerMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import testkit.threads.ChildJvm;

/**
 * The libraries' classes, loaded and linked ahead of time: a JVM that starts with them is ready
 * sooner. There is one cache for workers and one for the JVMs that tests start themselves. Both are
 * made while the first workers, which start without, are already at work.
 *
 * @see <a href="https://openjdk.org/jeps/514">JEP 514, ahead-of-time command-line ergonomics</a>
 */
final class AotCache implements AutoCloseable {

  private final Path ofWorkers;
  private final Path ofChildren;
  private final Process training;

  /**
   * Begins to make one.
   *
   * @param folder where it is made
   * @param command starts a JVM like those that are to use it
   */
  AotCache(Path folder, WorkerCommand command) {
    ofWorkers = folder.resolve("workers.aot");
    ofChildren = folder.resolve("children.aot");
    List<String> options =
        List.of(
            "-XX:AOTCacheOutput=" + ofWorkers,
            "-D%s=-XX:AOTCacheOutput=%s".formatted(ChildJvm.OPTION, ofChildren),
            "-Xlog:disable");
    try {
      training =
          command
              .processBuilder(options, WorkerMain.TRAIN)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start a JVM to run tests in", e);
    }
  }

  /** The options that have a worker use the cache; none until it is made. */
  List<String> options() {
    boolean made = !training.isAlive() && Files.exists(ofWorkers) && Files.exists(ofChildren);
    return made
        ? List.of(
            "-XX:AOTCache=" + ofWorkers,
            "-D%s=-XX:AOTCache=%s".formatted(ChildJvm.OPTION, ofChildren))
        : List.of();
  }

  @Override
  public void close() {
    Worker.kill(training);
  }
}
