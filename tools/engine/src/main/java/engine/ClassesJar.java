package engine;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A folder of classes, put into a jar: an AOT cache takes nothing else (JEP 483). */
public final class ClassesJar {

  private ClassesJar() {}

  /**
   * Writes one.
   *
   * @param classes the folder
   * @param jar the file to write; one that exists is replaced
   * @return the jar
   * @throws IOException if the folder cannot be read or the jar not be written
   */
  public static Path write(Path classes, Path jar) throws IOException {
    try (Stream<Path> files = Files.walk(classes);
        OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(
            new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, entries);
      }
    }
    return jar;
  }
}
