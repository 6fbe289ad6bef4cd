package engine;

import engine.Verdict.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import testkit.screen.SameNames;

/** Compiles submissions and the tests that judge them. */
final class Compiler {

  private final Javac javac;
  private final Libraries libraries;

  /**
   * Creates one.
   *
   * @param javac what compiles
   * @param libraries what submissions and tests are compiled against
   */
  Compiler(Javac javac, Libraries libraries) {
    this.javac = javac;
    this.libraries = libraries;
  }

  /** Compiles a submission and then the tests against it; empty when both are fine. */
  List<Problem> compile(Workspace workspace, Exercise exercise)
      throws IOException, InterruptedException {
    List<Problem> problems = compileSubmission(workspace, exercise);
    if (problems.isEmpty()) {
      problems = sameName("The course's libraries", libraries.sameName(workspace.classes()));
    }
    if (problems.isEmpty()) {
      problems =
          javac.compile(
              new Javac.Job(
                  exercise.tests().resolve("java"),
                  workspace.testClasses(),
                  workspace.classes() + File.pathSeparator + libraries.toCompile(exercise),
                  exercise.preview()));
    }
    if (problems.isEmpty()) {
      problems = sameName("The tests", SameNames.in(workspace.classes(), workspace.testClasses()));
    }
    return problems;
  }

  /** The JVM would load the other class, and the submission's would not be there. */
  private static List<Problem> sameName(String others, Optional<String> name) {
    return name
        .map(found ->
            new Problem(
                "",
                0,
                0,
                "%s have a class %s, too. Give your class another name.".formatted(others, found)))
        .stream()
        .toList();
  }

  /** Compiles a submission without any test; empty when it is fine. */
  List<Problem> compileSubmission(Workspace workspace, Exercise exercise)
      throws IOException, InterruptedException {
    Path sources = workspace.sources().resolve("java");
    return javac.compile(
        new Javac.Job(
            sources, workspace.classes(), libraries.toCompile(exercise), exercise.preview()));
  }
}
