package testkit.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import testkit.FailureMessage;
import testkit.Task;
import testkit.given.Failure;

/**
 * What a learner sees last after a test run: where they are, and the first thing that is not done.
 */
final class Screen {

  private static final int WIDTH = 80;
  private static final String RULE = "-".repeat(WIDTH) + System.lineSeparator();

  private final String module;
  private final boolean whole;
  private final OptionalInt nextStep;
  private final Map<Task, List<Failure>> failures =
      new TreeMap<>(Comparator.comparingInt(Task::number));
  private final Map<Task, Integer> left = new HashMap<>();
  private int tests;

  /**
   * Creates one for a run that has not begun.
   *
   * @param module the name that the learner types
   * @param whole whether all tests of the step run, or only those that the learner chose
   * @param nextStep the number of the step that comes next, if there is one
   */
  Screen(String module, boolean whole, OptionalInt nextStep) {
    this.module = module;
    this.whole = whole;
    this.nextStep = nextStep;
  }

  /** Announces a test of a task; until it has ended, the task is not done. */
  void add(Task task) {
    failures.putIfAbsent(task, new ArrayList<>());
    left.merge(task, 1, Integer::sum);
  }

  /** An announced test has ended. */
  void end(Task task) {
    left.merge(task, -1, Integer::sum);
  }

  void record(Task task, String test, Throwable thrown) {
    failures.putIfAbsent(task, new ArrayList<>());
    tests++;
    if (thrown != null) {
      failures.get(task).add(new Failure(test, thrown));
    }
  }

  private boolean isOpen(Task task) {
    return !failures.get(task).isEmpty() || left.getOrDefault(task, 0) > 0;
  }

  /**
   * The screen of a run that ended in the middle of a test. What failed before says more than where
   * it broke off: a submission that hangs again and again is stopped in some later test.
   */
  String brokenOffIn(String test) {
    if (failures.values().stream().anyMatch(failed -> !failed.isEmpty())) {
      return text();
    }
    StringBuilder text = new StringBuilder(RULE);
    line(text, "", module + ": the test run broke off. The last that it began is:");
    blank(text);
    wrap(text, "  ", "  ", sentence(test));
    blank(text);
    line(
        text, "  ", "Why:  either the code ended the whole JVM (look for System.exit or halt), or");
    line(text, "  ", "      it hung until it was stopped (look for an endless loop or wait).");
    blank(text);
    line(text, "", "Run it again: " + command());
    return text.append(RULE).toString();
  }

  /** The screen of a run that was stopped in the middle of a test, since its code hangs. */
  String stoppedIn(String test, String reason) {
    if (failures.values().stream().anyMatch(failed -> !failed.isEmpty())) {
      return text();
    }
    StringBuilder text = new StringBuilder(RULE);
    line(text, "", module + ": the test run was stopped, because it hung in this test:");
    blank(text);
    wrap(text, "  ", "  ", sentence(test));
    blank(text);
    wrap(text, "  ", "        ", "Why:  " + reason);
    blank(text);
    line(text, "", "Run it again: " + command());
    return text.append(RULE).toString();
  }

  /** The screen of a run that is over. */
  String text() {
    StringBuilder text = new StringBuilder(RULE);
    List<Task> open = failures.keySet().stream().filter(this::isOpen).toList();
    progress(text, open);
    blank(text);
    Optional<Failure> first = failures.values().stream().flatMap(List::stream).findFirst();
    if (first.isPresent()) {
      next(text, first.get());
    } else if (open.isEmpty()) {
      done(text);
    } else {
      line(text, "", "Not all tests were run.");
    }
    return text.append(RULE).toString();
  }

  private void progress(StringBuilder text, List<Task> open) {
    long tasks = failures.keySet().stream().filter(task -> task.number() > 0).count();
    long left = open.stream().filter(task -> task.number() > 0).count();
    boolean guarded = open.stream().anyMatch(task -> task.number() == 0);
    String but = guarded ? ", but a guard barks" : "";
    line(text, "", "%s: %d of %d tasks done%s".formatted(module, tasks - left, tasks, but));
    blank(text);
    for (Task task : failures.keySet()) {
      boolean isOpen = open.contains(task);
      if (task.number() == 0 && !isOpen) {
        continue; // guards are silent until they bark
      }
      String name = task.number() == 0 ? "Guard " : "Task " + task.number();
      String arrow = isOpen && task.equals(open.getFirst()) ? "  <-- here" : "";
      String row = "[%s] %s  %s%s".formatted(isOpen ? " " : "x", name, task.title(), arrow);
      wrap(text, "  ", " ".repeat(14), row);
    }
  }

  private void next(StringBuilder text, Failure failure) {
    wrap(text, "", "", sentence(failure.test) + ":");
    blank(text);
    for (String part : FailureMessage.of(failure.thrown).lines().toList()) {
      wrap(text, "  ", part.startsWith("  ") ? "        " : "  ", part.strip());
    }
    blank(text);
    again(text);
  }

  private static String sentence(String test) {
    return Character.toUpperCase(test.charAt(0)) + test.substring(1);
  }

  private void done(StringBuilder text) {
    if (!whole) {
      line(text, "", "What you chose to run is green. Now all of it: " + command());
      return;
    }
    line(
        text, "", "All green. Read \"Why it works\" and \"Still broken\" in the step's README.md.");
    line(
        text,
        "",
        nextStep.isPresent()
            ? "Then go on with the README.md of step %d.".formatted(nextStep.getAsInt())
            : "That was the last step.");
  }

  /** A step has a short name, see the POM files in the top folder; a solution has none. */
  private String command() {
    return "mvn test -pl " + (module.startsWith("step-") ? "" : ":") + module;
  }

  private void again(StringBuilder text) {
    long red = failures.values().stream().mapToInt(List::size).sum();
    String count =
        red == 0 ? "" : "   (%d of %d tests red, this is the first)".formatted(red, tests);
    wrap(text, "", "", "Run it again: " + command() + count);
  }

  /** Breaks a long line at spaces; what goes over stands behind an indentation of its own. */
  private static void wrap(StringBuilder text, String indent, String further, String line) {
    StringBuilder row = new StringBuilder(indent);
    for (String word : line.split(" ")) {
      if (row.length() + word.length() > WIDTH && !row.toString().isBlank()) {
        line(text, "", row.toString().stripTrailing());
        row = new StringBuilder(further);
      }
      row.append(word).append(' ');
    }
    line(text, "", row.toString().stripTrailing());
  }

  private static void line(StringBuilder text, String indent, String line) {
    text.append(indent).append(line).append(System.lineSeparator());
  }

  private static void blank(StringBuilder text) {
    text.append(System.lineSeparator());
  }

  private record Failure(String test, Throwable thrown) {}
}
