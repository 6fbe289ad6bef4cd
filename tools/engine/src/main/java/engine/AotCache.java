package engine;

import engine.worker.WorkerMain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import testkit.threads.ChildJvm;

/**
 * The libraries' classes, loaded and linked ahead of time: a JVM that starts with them is ready
 * sooner. There is one cache for workers and one for the JVMs that tests start themselves. Both are
 * made while the first workers, which start without, are already at work; where they are kept from
 * an earlier time, the first workers have them too.
 *
 * @see <a href="https://openjdk.org/jeps/514">JEP 514, ahead-of-time command-line ergonomics</a>
 */
final class AotCache implements AutoCloseable {

  private static final String OF_WORKERS = "workers.aot";
  private static final String OF_CHILDREN = "children.aot";

  private final Path kept;
  private final Path making;
  private final Optional<ProcessTree> training;

  /**
   * Begins to make one, if there is none.
   *
   * @param kept where caches are kept
   * @param temporary a folder to make them in
   * @param command starts a JVM like those that are to use it
   */
  AotCache(Path kept, Path temporary, WorkerCommand command) {
    this.kept = kept;
    making = temporary.resolve("aot");
    training = isMade() ? Optional.empty() : Optional.of(train(command));
  }

  private ProcessTree train(WorkerCommand command) {
    try {
      Files.createDirectories(making);
      Files.createDirectories(kept);
      List<String> options =
          List.of(
              "-XX:AOTCacheOutput=" + making.resolve(OF_WORKERS),
              "-D%s=-XX:AOTCacheOutput=%s".formatted(ChildJvm.OPTION, making.resolve(OF_CHILDREN)),
              "-Xlog:disable");
      return ProcessTree.start(
          command
              .processBuilder(options, WorkerMain.TRAIN)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start a JVM to run tests in", e);
    }
  }

  private boolean isMade() {
    return Files.exists(kept.resolve(OF_WORKERS)) && Files.exists(kept.resolve(OF_CHILDREN));
  }

  /** The options that have a worker use the cache; none until it is made. */
  synchronized List<String> options() {
    if (!isMade() && training.filter(tree -> !tree.root().isAlive()).isPresent()) {
      keep();
    }
    return isMade()
        ? List.of(
            "-XX:AOTCache=" + kept.resolve(OF_WORKERS),
            "-D%s=-XX:AOTCache=%s".formatted(ChildJvm.OPTION, kept.resolve(OF_CHILDREN)))
        : List.of();
  }

  /** Waits until they are made and kept. */
  void await() throws InterruptedException {
    if (training.isPresent()) {
      training.get().root().waitFor();
      options();
    }
  }

  /** Moved when they are whole: another engine may look for them in the same place. */
  private void keep() {
    try {
      for (String name : List.of(OF_CHILDREN, OF_WORKERS)) {
        if (Files.exists(making.resolve(name))) {
          Files.move(making.resolve(name), kept.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the AOT cache in " + kept, e);
    }
  }

  @Override
  public void close() {
    training.ifPresent(ProcessTree::kill);
  }
}
