package engine;

import engine.Verdict.Outcome;
import engine.Verdict.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compiles in JVMs that do nothing else: a source may use up the compiler's memory, or have it
 * compute for hours. Each compiles one submission after the other, since none of their code runs.
 */
final class JavacElsewhere implements Javac, AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final int HEAP_MEGABYTES = 512;

  private final Libraries libraries;
  private final Limits limits;
  private final Queue<Jvm> idle = new ConcurrentLinkedQueue<>();

  JavacElsewhere(Libraries libraries, Limits limits) {
    this.libraries = libraries;
    this.limits = limits;
  }

  @Override
  public List<Problem> compile(Job job) throws IOException, InterruptedException {
    Jvm before = idle.poll();
    Jvm jvm = before == null ? new Jvm() : before;
    boolean again = false;
    try {
      Optional<List<Problem>> problems = jvm.compile(job);
      again = problems.isPresent();
      return problems.orElseGet(() ->
          List.of(
              new Problem(
                  "",
                  0,
                  0,
                  "The compiler did not end, or it used up its memory, and was stopped."
                      + " Write simpler code.")));
    } finally {
      if (again) {
        idle.add(jvm);
      } else {
        jvm.close();
      }
    }
  }

  @Override
  public void close() {
    idle.forEach(Jvm::close);
  }

  /** One of them. */
  private final class Jvm implements AutoCloseable {

    private final ProcessTree tree;
    private final Writer jobs;
    private final BufferedReader answers;

    Jvm() throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx" + HEAP_MEGABYTES + "m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+ExitOnOutOfMemoryError",
                  "-XX:-UsePerfData",
                  "-Dfile.encoding=UTF-8",
                  "-Dstdout.encoding=UTF-8",
                  "-classpath",
                  libraries.toRun(),
                  JavacMain.class.getName())
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      tree = ProcessTree.start(builder);
      jobs = tree.root().outputWriter(StandardCharsets.UTF_8);
      answers = tree.root().inputReader(StandardCharsets.UTF_8);
    }

    /** What the compiler said; empty if it ended or had to be ended. */
    Optional<List<Problem>> compile(Job job) throws InterruptedException {
      CompletableFuture<String> answer = new CompletableFuture<>();
      Thread.startVirtualThread(() -> talk(job, answer));
      Progress progress = new Progress(tree, 0, () -> 0, limits);
      while (true) {
        try {
          String json = answer.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
          return Optional.of(List.of(JSON.readValue(json, Problem[].class)));
        } catch (ExecutionException e) {
          return Optional.empty();
        } catch (TimeoutException e) {
          Optional<Outcome> stopped = progress.end();
          if (stopped.isPresent()) {
            return Optional.empty();
          }
        }
      }
    }

    private void talk(Job job, CompletableFuture<String> answer) {
      try {
        jobs.write(JSON.writeValueAsString(job) + "\n");
        jobs.flush();
        String json = answers.readLine();
        if (json == null) {
          throw new IOException("The compiler's JVM has ended");
        }
        answer.complete(json);
      } catch (IOException e) {
        answer.completeExceptionally(e);
      }
    }

    @Override
    public void close() {
      tree.kill();
    }
  }
}
