package workbook.start;

import engine.ClassesJar;
import engine.Folders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs once, from Maven, which knows the libraries and has found a JDK 25, and writes down what the
 * scripts need to start the workbook without Maven.
 */
public final class Remember {

  private Remember() {}

  /**
   * Writes it to the folder {@code target/start}: the JVM's arguments, its path, and the course's
   * folder. What this JVM has on its class path as a folder of classes is put into a jar, which
   * JVMs read faster.
   *
   * @param args the folder of this module
   * @throws IOException if it cannot be written
   * @throws InterruptedException if the caller is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path module = Path.of(args[0]).toAbsolutePath().normalize();
    Path course = module.getParent().getParent();
    Path folder = module.resolve("target").resolve("start");
    Folders.delete(folder); // caches and verdicts were made with other classes
    Files.createDirectories(folder);
    List<String> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path place = Path.of(entry);
      if (Files.isDirectory(place)) {
        place = ClassesJar.write(place, folder.resolve(name(place) + ".jar"));
      }
      jars.add(place.toString());
    }
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Files.writeString(folder.resolve("java"), java + System.lineSeparator());
    Path arguments = folder.resolve("arguments");
    Files.writeString(arguments, arguments(course, folder, jars));
    prepare(java, arguments, folder);
    // Last: where this file is, the others are whole.
    Files.writeString(folder.resolve("course"), course + System.lineSeparator());
  }

  /** A cache fits only a JVM with the same class path; this one has other jars. */
  private static void prepare(Path java, Path arguments, Path folder)
      throws IOException, InterruptedException {
    new ProcessBuilder(java.toString(), "@" + arguments, Prepare.class.getName(), folder.toString())
        .inheritIO()
        .start()
        .waitFor();
  }

  private static String arguments(Path course, Path folder, List<String> jars) {
    return String.join(
        "\n",
        "--enable-native-access=ALL-UNNAMED",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx192m",
        "-Xshare:auto",
        "-Dfile.encoding=UTF-8",
        "-Dworkbook.course=" + quoted(course.toString()),
        "-Dworkbook.kept=" + quoted(folder.toString()),
        "-classpath",
        quoted(String.join(File.pathSeparator, jars)),
        "");
  }

  /** In a file of arguments a backslash is an escape. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\") + "\"";
  }

  /** Such as {@code engine-classes}: module and folder. */
  private static String name(Path classes) {
    return classes.getParent().getParent().getFileName() + "-" + classes.getFileName();
  }
}
