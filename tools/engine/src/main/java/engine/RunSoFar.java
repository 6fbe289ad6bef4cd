package engine;

import engine.Verdict.Outcome;
import engine.worker.TestEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/** What a test run has written, while it runs and at its end. */
final class RunSoFar {

  private final Workspace workspace;
  private final Exercise exercise;
  private final Consumer<Verdict> listener;
  private long seen;

  RunSoFar(Workspace workspace, Exercise exercise, Consumer<Verdict> listener) {
    this.workspace = workspace;
    this.exercise = exercise;
    this.listener = listener;
  }

  /** Looks again, and tells the listener if there is more. */
  void look() throws IOException {
    long size = Files.exists(workspace.events()) ? Files.size(workspace.events()) : 0;
    if (size > seen) {
      seen = size;
      listener.accept(builder().unfinished(exercise));
    }
  }

  /** The verdict at the end of the run. */
  Verdict verdict(Outcome outcome, String output, long millis) throws IOException {
    return builder().verdict(exercise, outcome, output, millis);
  }

  private VerdictBuilder builder() throws IOException {
    return VerdictBuilder.of(TestEvents.read(workspace.events()));
  }
}
