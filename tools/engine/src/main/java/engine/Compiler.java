package engine;

import engine.Verdict.Problem;
import java.io.File;
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
import testkit.screen.SameNames;

/** Compiles submissions in this JVM. */
final class Compiler {

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final Libraries libraries;

  /**
   * Creates one.
   *
   * @throws IllegalStateException if this JVM has no compiler, so that it is no JDK
   */
  Compiler(Libraries libraries) {
    if (javac == null) {
      throw new IllegalStateException(
          System.getProperty("java.home") + " has no compiler; run this with a JDK, not a JRE");
    }
    this.libraries = libraries;
  }

  /** Compiles a submission and then the tests against it; empty when both are fine. */
  List<Problem> compile(Workspace workspace, Exercise exercise) throws IOException {
    List<Problem> problems = compileSubmission(workspace, exercise);
    if (problems.isEmpty()) {
      problems =
          compile(
              exercise.tests().resolve("java"),
              workspace.testClasses(),
              workspace.classes() + File.pathSeparator + libraries.toCompile(exercise),
              exercise.preview());
    }
    return problems.isEmpty() ? sameNames(workspace) : problems;
  }

  /** The JVM would load the class of the tests, and the submission's would not be there. */
  private static List<Problem> sameNames(Workspace workspace) {
    return SameNames.in(workspace.classes(), workspace.testClasses())
        .map(name ->
            new Problem(
                "",
                0,
                0,
                "The tests have a class %s, too. Give your class another name.".formatted(name)))
        .stream()
        .toList();
  }

  /** Compiles a submission without any test; empty when it is fine. */
  List<Problem> compileSubmission(Workspace workspace, Exercise exercise) throws IOException {
    return compile(
        workspace.sources().resolve("java"),
        workspace.classes(),
        libraries.toCompile(exercise),
        exercise.preview());
  }

  private List<Problem> compile(Path sources, Path classes, String classPath, boolean preview)
      throws IOException {
    List<Path> javaFiles = javaFilesIn(sources);
    if (javaFiles.isEmpty()) {
      return List.of(new Problem("", 0, 0, "There is no Java file."));
    }
    Files.createDirectories(classes);
    List<String> options =
        new ArrayList<>(
            List.of(
                "--release",
                String.valueOf(Runtime.version().feature()),
                "-proc:none",
                "-nowarn",
                "-classpath",
                classPath,
                "-d",
                classes.toString()));
    if (preview) {
      options.add("--enable-preview");
    }
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean fine =
          javac
              .getTask(
                  null, files, found, options, null, files.getJavaFileObjectsFromPaths(javaFiles))
              .call();
      List<Problem> problems = fine ? List.of() : problems(found, sources);
      return fine || !problems.isEmpty()
          ? problems
          : List.of(new Problem("", 0, 0, "The compiler gave up without a word."));
    }
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
