package engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which one submission is laid out, compiled and run. */
final class Workspace implements AutoCloseable {

  private final Path folder;

  /**
   * Creates one.
   *
   * @param parent the folder in which it is
   * @param number tells it from the others; a name of many characters would be too long for {@link
   *     #events} on some systems
   */
  Workspace(Path parent, int number) throws IOException {
    folder = Files.createDirectory(parent.resolve("s" + number));
    Files.createDirectory(room());
  }

  /** The submission: {@code java} and {@code resources}. */
  Path sources() {
    return folder.resolve("sources");
  }

  Path classes() {
    return folder.resolve("classes");
  }

  Path testClasses() {
    return folder.resolve("test-classes");
  }

  /** Where the worker connects to tell what happens. */
  Path events() {
    return folder.resolve("e");
  }

  /** The only folder that the submission has a reason to write to. */
  Path room() {
    return folder.resolve("room");
  }

  /** The folder with all the others. */
  Path folder() {
    return folder;
  }

  /** Lays files over those that are there. */
  void lay(Path layer) throws IOException {
    Folders.copy(layer, sources());
  }

  /** Copies the resources to where their classes are. */
  void copyResources(Exercise exercise) throws IOException {
    Folders.copy(sources().resolve("resources"), classes());
    Folders.copy(exercise.tests().resolve("resources"), testClasses());
  }

  @Override
  public void close() throws IOException {
    Folders.delete(folder);
  }
}
