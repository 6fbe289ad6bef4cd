package workbook.text;

import engine.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import workbook.course.Step;

/** The files of a step that a message can name. */
public final class FilesOfStep {

  private final Step step;

  /**
   * Creates one.
   *
   * @param step the step
   */
  public FilesOfStep(Step step) {
    this.step = step;
  }

  /**
   * Finds a file of the learner by its name.
   *
   * @param name the end of its path, such as {@code RequestHandler.java}
   * @return empty if there is no such file
   * @throws UncheckedIOException if the folder cannot be read
   */
  public Optional<Path> find(String name) {
    Path sources = step.exercise().starter();
    try {
      return Folders.files(sources).stream().filter(file -> file.endsWith(name)).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + sources, e);
    }
  }

  /**
   * Finds a file by its path as it is written in the course's top folder.
   *
   * @param path the path
   */
  public Path at(String path) {
    return step.exercise().folder().resolveSibling(path);
  }

  /**
   * Returns a file's path as it is written in the course's top folder, with slashes.
   *
   * @param file the file
   */
  public String path(Path file) {
    return step.exercise().folder().getParent().relativize(file).toString().replace('\\', '/');
  }
}
