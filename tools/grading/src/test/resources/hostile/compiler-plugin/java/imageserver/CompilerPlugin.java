package imageserver;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Runs in the compiler if it finds this class and the service file. */
public final class CompilerPlugin implements Plugin {

  @Override
  public String getName() {
    return "hostile";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... args) {
    write();
  }

  private static void write() {
    for (Path folder : folders()) {
      Path file = folder.resolve("hostile-was-here");
      try (OutputStream out = file.getFileSystem().provider().newOutputStream(file)) {
        out.write(1);
      } catch (IOException e) {
        // It has no right to write here.
      }
    }
  }

  /** Where the JVM runs, its folder for temporary files, the user's, and those of its classes. */
  private static Set<Path> folders() {
    Set<Path> folders = new TreeSet<>();
    for (String property : List.of("user.dir", "java.io.tmpdir", "user.home")) {
      folders.add(Path.of(System.getProperty(property)).toAbsolutePath());
    }
    String classPath = System.getProperty("java.class.path");
    for (String entry : classPath.split(System.getProperty("path.separator"))) {
      folders.add(Path.of(entry).toAbsolutePath().getParent());
    }
    return folders;
  }
}
