package engine;

import engine.Verdict.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles in this JVM. */
final class JavacHere implements Javac {

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

  /**
   * Creates one.
   *
   * @throws IllegalStateException if this JVM has no compiler, so that it is no JDK
   */
  JavacHere() {
    if (javac == null) {
      throw new IllegalStateException(
          System.getProperty("java.home") + " has no compiler; run this with a JDK, not a JRE");
    }
  }

  @Override
  public List<Problem> compile(Job job) throws IOException {
    List<Path> javaFiles = javaFilesIn(job.sources());
    if (javaFiles.isEmpty()) {
      return List.of(new Problem("", 0, 0, "There is no Java file."));
    }
    Files.createDirectories(job.classes());
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean fine =
          javac
              .getTask(
                  null,
                  files,
                  found,
                  options(job),
                  null,
                  files.getJavaFileObjectsFromPaths(javaFiles))
              .call();
      List<Problem> problems = fine ? List.of() : problems(found, job.sources());
      return fine || !problems.isEmpty()
          ? problems
          : List.of(new Problem("", 0, 0, "The compiler gave up without a word."));
    } catch (StackOverflowError | IllegalStateException e) {
      return List.of(
          new Problem("", 0, 0, "The compiler broke off (%s). Write simpler code.".formatted(e)));
    }
  }

  private static List<String> options(Job job) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "--release",
                String.valueOf(Runtime.version().feature()),
                "-proc:none",
                "-nowarn",
                // The folder of the classes has no plugin yet: no code of the submission runs here.
                "--processor-path",
                job.classes().toString(),
                "-classpath",
                job.classPath(),
                "-d",
                job.classes().toString()));
    if (job.preview()) {
      options.add("--enable-preview");
    }
    return options;
  }

  private static List<Path> javaFilesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<Problem> problems(DiagnosticCollector<JavaFileObject> found, Path sources) {
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic ->
            new Problem(
                fileOf(diagnostic, sources),
                Math.max(0, diagnostic.getLineNumber()),
                Math.max(0, diagnostic.getColumnNumber()),
                diagnostic.getMessage(Locale.ROOT)))
        .toList();
  }

  private static String fileOf(Diagnostic<? extends JavaFileObject> diagnostic, Path sources) {
    if (diagnostic.getSource() == null) {
      return "";
    }
    URI file = diagnostic.getSource().toUri();
    return sources.toUri().relativize(file).getPath();
  }
}
