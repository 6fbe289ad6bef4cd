package engine;

import engine.Verdict.Outcome;
import java.util.function.Consumer;

/** What a test run has told, while it runs and at its end. */
final class RunSoFar {

  private final EventChannel events;
  private final Exercise exercise;
  private final Consumer<Verdict> listener;
  private int seen;

  RunSoFar(EventChannel events, Exercise exercise, Consumer<Verdict> listener) {
    this.events = events;
    this.exercise = exercise;
    this.listener = listener;
  }

  /** Looks again, and tells the listener if there is more. */
  void look() {
    int count = events.count();
    if (count > seen) {
      seen = count;
      listener.accept(builder().unfinished(exercise));
    }
  }

  /** The verdict at the end of the run. */
  Verdict verdict(Outcome outcome, String output, long millis) {
    return builder().verdict(exercise, outcome, output, millis);
  }

  private VerdictBuilder builder() {
    return VerdictBuilder.of(events.events());
  }
}
