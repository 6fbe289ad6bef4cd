package engine;

import engine.Verdict.Outcome;
import engine.Verdict.Status;
import engine.Verdict.TestVerdict;
import engine.worker.TestEvents.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the events of a run say about its tests, however far it got. */
final class VerdictBuilder {

  private final Map<String, TestVerdict> tests = new LinkedHashMap<>();
  private String running = "";
  private boolean complete;

  private VerdictBuilder() {}

  /** Reads the events in their order. */
  static VerdictBuilder of(List<Event> events) {
    VerdictBuilder report = new VerdictBuilder();
    events.forEach(report::add);
    return report;
  }

  /** Makes a verdict of it. */
  Verdict verdict(Exercise exercise, Outcome outcome, String output, long millis) {
    Outcome end = outcome == Outcome.RAN && !complete ? Outcome.EXITED : outcome;
    return new Verdict(
        exercise.name(),
        end,
        end == Outcome.RAN ? "" : running,
        List.of(),
        List.copyOf(tests.values()),
        output,
        millis);
  }

  /** Makes a verdict of a run that still goes on. */
  Verdict unfinished(Exercise exercise) {
    return new Verdict(
        exercise.name(), Outcome.RAN, running, List.of(), List.copyOf(tests.values()), "", 0);
  }

  private void add(Event event) {
    String name = event.test();
    switch (event.kind()) {
      case DECLARED_GREEN -> tests.put(name, notRun(event, ""));
      case DECLARED_RED -> tests.put(name, notRun(event, event.message()));
      case STARTED -> running = name;
      case FAILED -> fail(event);
      case ENDED -> tests.put(name, ended(tests.getOrDefault(name, notRun(event, ""))));
      case ALL_DONE -> complete = true;
    }
  }

  /** Where one method makes several tests, the first that fails speaks for all. */
  private void fail(Event event) {
    TestVerdict before = tests.getOrDefault(event.test(), notRun(event, ""));
    if (before.status() != Status.FAILED) {
      tests.put(event.test(), before.failed(event.sentence(), event.message()));
    }
  }

  private static TestVerdict ended(TestVerdict test) {
    return test.status() == Status.FAILED ? test : test.passed();
  }

  private static TestVerdict notRun(Event event, String declaredSaying) {
    return new TestVerdict(
        event.task(),
        event.title(),
        event.test(),
        event.sentence(),
        Status.NOT_RUN,
        "",
        declaredSaying);
  }
}
