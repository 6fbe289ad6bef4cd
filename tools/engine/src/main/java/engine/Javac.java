package engine;

import engine.Verdict.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Compiles a folder of sources. */
interface Javac {

  /**
   * What to compile.
   *
   * @param sources the folder with the sources
   * @param classes the folder for the classes
   * @param classPath what the sources are compiled against
   * @param preview whether they may use preview features
   */
  record Job(Path sources, Path classes, String classPath, boolean preview) {}

  /**
   * Compiles it.
   *
   * @return why it does not compile; empty if it does
   * @throws IOException if a file cannot be read or written, or no JVM be started
   * @throws InterruptedException if the caller is interrupted while it waits
   */
  List<Problem> compile(Job job) throws IOException, InterruptedException;
}
