package engine;

import engine.Verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A benchmark: what it saves that workers are started ahead. It runs each step's tests against the
 * step's solution, in turn in a worker that waits for them and in a JVM that is started for them,
 * and prints the medians of both wall times in milliseconds.
 */
public final class WorkerStartBenchmark implements AutoCloseable {

  private static final int ROUNDS = 9;
  private static final Duration TO_GET_READY = Duration.ofSeconds(2);
  private static final Duration TO_MAKE_THE_CACHE = Duration.ofSeconds(15);

  private final Path folder = Files.createTempDirectory("start-up");
  private final WorkerCommand command;
  private final Compiler compiler;
  private final WorkerPool workers;

  private WorkerStartBenchmark() throws IOException {
    Libraries libraries = new Libraries(folder);
    command =
        new WorkerCommand(
            libraries, Limits.USUAL, Optional.empty(), Sandbox.NONE, List.of(), List.of());
    compiler = new Compiler(new JavacHere(), libraries);
    workers = new WorkerPool(command, 1, folder, folder);
  }

  /**
   * Runs the benchmark.
   *
   * @param args the course's top folder
   * @throws IOException if a file cannot be read or a JVM not be started
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Course course = new Course(Path.of(args[0]).normalize());
    try (WorkerStartBenchmark startUp = new WorkerStartBenchmark()) {
      Thread.sleep(TO_MAKE_THE_CACHE);
      startUp.dropFirst();
      double plainInAll = 0;
      double workerInAll = 0;
      for (Exercise exercise : course.exercises()) {
        Path sources = course.solution(exercise);
        List<Double> plain = new ArrayList<>();
        List<Double> worker = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
          worker.add(startUp.inWorker(exercise, sources));
          plain.add(startUp.inPlainJvm(exercise, sources));
        }
        print(exercise.name(), median(worker), median(plain));
        workerInAll += median(worker);
        plainInAll += median(plain);
      }
      print("all", workerInAll, plainInAll);
    }
  }

  /** The first worker was started without the cache. */
  private void dropFirst() throws IOException {
    try (Workspace none = new Workspace(folder, 0)) {
      workers.take(none).close();
    }
  }

  private double inWorker(Exercise exercise, Path sources)
      throws IOException, InterruptedException {
    try (Workspace workspace = compiled(exercise, sources)) {
      workers.refill();
      Thread.sleep(TO_GET_READY);
      try (Worker worker = workers.take(workspace);
          EventChannel events = new EventChannel(workspace.events())) {
        long start = System.nanoTime();
        worker.awaitReady();
        Outcome outcome = worker.run(workspace, events, 0, () -> {});
        double millis = (System.nanoTime() - start) / 1e6;
        mustHavePassed(exercise, outcome, events);
        return millis;
      }
    }
  }

  private double inPlainJvm(Exercise exercise, Path sources)
      throws IOException, InterruptedException {
    try (Workspace workspace = compiled(exercise, sources);
        EventChannel events = new EventChannel(workspace.events())) {
      long start = System.nanoTime();
      ProcessTree.start(
              command
                  .processBuilder(
                      List.of(),
                      workspace.events().toString(),
                      workspace.classes().toString(),
                      workspace.testClasses().toString(),
                      "0")
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD))
          .root()
          .waitFor();
      double millis = (System.nanoTime() - start) / 1e6;
      events.awaitEnd();
      mustHavePassed(exercise, Outcome.RAN, events);
      return millis;
    }
  }

  private Workspace compiled(Exercise exercise, Path sources)
      throws IOException, InterruptedException {
    Workspace workspace = new Workspace(folder, 0);
    workspace.lay(sources);
    compiler.compile(workspace, exercise);
    workspace.copyResources(exercise);
    return workspace;
  }

  private static void mustHavePassed(Exercise exercise, Outcome outcome, EventChannel events) {
    Verdict verdict = VerdictBuilder.of(events.events()).verdict(exercise, outcome, "", 0);
    if (!verdict.passed()) {
      throw new IllegalStateException("Nothing to compare: " + verdict);
    }
  }

  private static double median(List<Double> millis) {
    return millis.stream().sorted().toList().get(millis.size() / 2);
  }

  private static void print(String name, double worker, double plain) {
    System.out.printf(
        "%s: worker %.0f ms, plain JVM %.0f ms, ratio %.2f%n", name, worker, plain, worker / plain);
  }

  @Override
  public void close() throws IOException {
    workers.close();
    Folders.delete(folder);
  }
}
