package engine;

import engine.Verdict.Outcome;
import engine.Verdict.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Judges submissions: lays their files over an exercise's, compiles them, runs the exercise's tests
 * in a JVM of their own, and says what came out. It writes to one temporary folder, which {@link
 * #close} deletes. Several threads may use one engine.
 */
public final class Engine implements AutoCloseable {

  /**
   * With native code or {@code Unsafe}, a submission could write to the connection that its verdict
   * comes over. For the learner's own code they stay off: a JVM with them starts later.
   */
  private static final List<String> STRICT =
      List.of(
          "-XX:+DisableAttachMechanism",
          "--illegal-native-access=deny",
          "--sun-misc-unsafe-memory-access=deny");

  private final Path folder;
  private final AtomicInteger numbers = new AtomicInteger();
  private final Limits limits;
  private final Libraries libraries;
  private final Optional<JavacElsewhere> javacElsewhere;
  private final Compiler compiler;
  private final WorkerPool workers;

  /**
   * Creates an engine and starts its first workers.
   *
   * @param limits what a submission may use up
   * @param workersAhead how many JVMs wait for the next submissions, with the test libraries
   *     loaded: 1 or 2 where a person waits for each verdict; 0 where there are many submissions
   *     and only the sum of their times counts, since what is loaded ahead is not all needed
   * @throws IOException if the temporary folder cannot be written
   * @throws IllegalStateException if this JVM has no compiler
   */
  public Engine(Limits limits, int workersAhead) throws IOException {
    Path temporary = Files.createTempDirectory("engine");
    this(limits, workersAhead, temporary, temporary, Optional.empty());
  }

  /**
   * Creates an engine for submissions of strangers. They are compiled in other JVMs than this one,
   * and run in a sandbox.
   *
   * @param limits what a submission may use up
   * @param folder an empty folder, which is deleted in the end. Its path has to be short, since
   *     some systems allow few characters for the path of a socket.
   * @param kept as in {@link #Engine(Limits, int, Path)}, and another folder than there, since
   *     these JVMs have other options; empty to keep nothing
   * @param sandbox what keeps submissions away from what is not theirs
   * @param hidden folders that no submission can read, if the sandbox can hide them, besides the
   *     temporary folder
   * @throws IOException if the temporary folder cannot be written
   */
  public Engine(Limits limits, Path folder, Optional<Path> kept, Sandbox sandbox, List<Path> hidden)
      throws IOException {
    this.folder = folder;
    this.limits = limits;
    libraries = new Libraries(folder);
    JavacElsewhere javac = new JavacElsewhere(libraries, limits);
    javacElsewhere = Optional.of(javac);
    compiler = new Compiler(javac, libraries);
    WorkerCommand command =
        new WorkerCommand(
            libraries, limits, Optional.empty(), sandbox, List.copyOf(hidden), STRICT);
    workers = new WorkerPool(command, 0, kept.orElse(folder), folder);
  }

  /**
   * Creates an engine that starts faster each further time, and draws.
   *
   * @param limits what a submission may use up
   * @param workersAhead as in {@link #Engine(Limits, int)}
   * @param kept a folder that stays when the engine is closed: for what makes workers start faster,
   *     which is of use only where this JVM has everything on its class path in jars, and, in
   *     {@code pictures}, for pictures of runs that tests failed in
   * @throws IOException if the temporary folder cannot be written
   * @throws IllegalStateException if this JVM has no compiler
   */
  public Engine(Limits limits, int workersAhead, Path kept) throws IOException {
    this(
        limits,
        workersAhead,
        kept,
        Files.createTempDirectory("engine"),
        Optional.of(kept.resolve("pictures")));
  }

  Engine(Limits limits, int workersAhead, Path kept, Path folder, Optional<Path> pictures)
      throws IOException {
    this.folder = folder;
    this.limits = limits;
    libraries = new Libraries(folder);
    javacElsewhere = Optional.empty();
    compiler = new Compiler(new JavacHere(), libraries);
    WorkerCommand command =
        new WorkerCommand(libraries, limits, pictures, Sandbox.NONE, List.of(), List.of());
    workers = new WorkerPool(command, workersAhead, kept, folder);
  }

  /**
   * Judges one submission.
   *
   * @param exercise the exercise
   * @param layers folders with {@code java} and {@code resources}, each laid over the ones before
   *     it: the first is whole, such as {@link Exercise#starter}, the others hold what is new or
   *     changed
   * @return the verdict; a submission that does not compile, hangs or crashes has one like any
   *     other
   * @throws IOException if the files cannot be read, or no JVM be started
   * @throws InterruptedException if the caller is interrupted while it waits
   */
  public Verdict judge(Exercise exercise, List<Path> layers)
      throws IOException, InterruptedException {
    return judge(exercise, layers, 0, verdict -> {});
  }

  /**
   * Judges one submission, and tells how far it is while its tests run.
   *
   * @param exercise the exercise
   * @param layers as in {@link #judge(Exercise, List)}
   * @param first the number of the task whose tests run before all others; 0 for the order of the
   *     exercise
   * @param soFar gets what is known whenever there is more of it; tests that have not ended are
   *     {@link Verdict.Status#NOT_RUN}
   * @return the verdict
   * @throws IOException if the files cannot be read, or no JVM be started
   * @throws InterruptedException if the caller is interrupted while it waits; the run is ended
   */
  public Verdict judge(Exercise exercise, List<Path> layers, int first, Consumer<Verdict> soFar)
      throws IOException, InterruptedException {
    try (Workspace workspace = new Workspace(folder, numbers.incrementAndGet())) {
      for (Path layer : layers) {
        workspace.lay(layer);
      }
      List<Problem> problems = compiler.compile(workspace, exercise);
      if (!problems.isEmpty()) {
        return new Verdict(
            exercise.name(), Outcome.DID_NOT_COMPILE, "", problems, List.of(), "", 0);
      }
      workspace.copyResources(exercise);
      return run(workspace, exercise, first, soFar);
    }
  }

  private Verdict run(Workspace workspace, Exercise exercise, int first, Consumer<Verdict> soFar)
      throws IOException, InterruptedException {
    String tests = Folders.hash(workspace.testClasses());
    try (Worker worker = workers.take(workspace);
        EventChannel events = new EventChannel(workspace.events())) {
      worker.awaitReady();
      long start = System.nanoTime();
      RunSoFar run = new RunSoFar(events, exercise, soFar);
      Outcome outcome = worker.run(workspace, events, first, run::look);
      boolean tampered = !Folders.hash(workspace.testClasses()).equals(tests);
      return run.verdict(
          tampered ? Outcome.TAMPERED : outcome,
          worker.output(),
          (System.nanoTime() - start) / 1_000_000);
    } finally {
      workers.refill();
    }
  }

  /**
   * Runs a program of a submission, as its author would, without any tests.
   *
   * @param exercise the exercise
   * @param layers as in {@link #judge(Exercise, List)}
   * @param main the class with the {@code main} method
   * @param env the environment variable {@code ENV}; empty is like not set
   * @return what it printed; or, if the submission does not compile, why
   * @throws IOException if the files cannot be read, or no JVM be started
   * @throws InterruptedException if the caller is interrupted while it waits; the program is ended
   */
  public Demo demo(Exercise exercise, List<Path> layers, String main, String env)
      throws IOException, InterruptedException {
    try (Workspace workspace = new Workspace(folder, numbers.incrementAndGet())) {
      for (Path layer : layers) {
        workspace.lay(layer);
      }
      List<Problem> problems = compiler.compileSubmission(workspace, exercise);
      if (!problems.isEmpty()) {
        return new Demo(problems, "", List.of());
      }
      workspace.copyResources(exercise);
      return new DemoRun(libraries, limits).run(workspace, exercise, main, env);
    }
  }

  /** Returns what a submission may use up. */
  public Limits limits() {
    return limits;
  }

  /**
   * Waits until what makes workers start faster is made and kept.
   *
   * @throws InterruptedException if the caller is interrupted
   */
  public void awaitCaches() throws InterruptedException {
    workers.awaitCache();
  }

  @Override
  public void close() throws IOException {
    workers.close();
    javacElsewhere.ifPresent(JavacElsewhere::close);
    Folders.delete(folder);
  }
}
