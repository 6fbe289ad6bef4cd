package testkit.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import testkit.FailureMessage;
import testkit.Task;

/**
 * What a learner sees last after a test run: where they are, and the first thing that is not done.
 */
final class Screen {

  private static final int WIDTH = 80;
  private static final String RULE = "-".repeat(WIDTH) + System.lineSeparator();

  private final String module;
  private final Optional<String> chosen;
  private final Optional<String> nextReadme;
  private final Map<Task, List<Failure>> failures =
      new TreeMap<>(Comparator.comparingInt(Task::number));
  private final Map<Task, Integer> left = new HashMap<>();
  private final Map<Task, Integer> ended = new HashMap<>();

  /**
   * Creates one for a run that has not begun.
   *
   * @param module the name that the learner types
   * @param chosen the tests that the learner chose, as in {@code -Dtest=…}; empty if all run
   * @param nextReadme the path of the next step's README, if there is a next step
   */
  Screen(String module, Optional<String> chosen, Optional<String> nextReadme) {
    this.module = module;
    this.chosen = chosen;
    this.nextReadme = nextReadme;
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
    ended.merge(task, 1, Integer::sum);
    if (thrown != null) {
      failures.get(task).add(new Failure(task, test, FailureMessage.of(thrown, task.number())));
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
    line(text, "", module + ": the test run ended early, in this test:");
    blank(text);
    wrap(text, "  ", "  ", sentence(test));
    blank(text);
    line(text, "  ", "Why:  Your code ended the JVM (look for System.exit or halt), or it hung");
    line(text, "  ", "      until Maven stopped it (look for an endless loop or an endless wait).");
    blank(text);
    line(text, "", "Run again: " + command());
    return text.append(RULE).toString();
  }

  /** The screen of a run that was stopped in the middle of a test, since its code hangs. */
  String stoppedIn(String test, String reason) {
    if (failures.values().stream().anyMatch(failed -> !failed.isEmpty())) {
      return text();
    }
    StringBuilder text = new StringBuilder(RULE);
    line(text, "", module + ": the test run hung in this test and was stopped:");
    blank(text);
    wrap(text, "  ", "  ", sentence(test));
    blank(text);
    wrap(text, "  ", "        ", "Why:  " + reason);
    blank(text);
    line(text, "", "Run again: " + command());
    return text.append(RULE).toString();
  }

  /** The screen of a run that is over. */
  String text() {
    StringBuilder text = new StringBuilder(RULE);
    List<Task> open = failures.keySet().stream().filter(this::isOpen).toList();
    Optional<Failure> first = failures.values().stream().flatMap(List::stream).findFirst();
    if (first.isPresent()) {
      line(text, "", "Maven's advice above is about the build. Your next step is here:");
      blank(text);
    }
    progress(text, open);
    blank(text);
    if (first.isPresent()) {
      next(text, first.get());
    } else if (open.isEmpty()) {
      done(text);
    } else {
      line(text, "", "Some tests did not run.");
    }
    return text.append(RULE).toString();
  }

  private void progress(StringBuilder text, List<Task> open) {
    long tasks = failures.keySet().stream().filter(task -> task.number() > 0).count();
    long left = open.stream().filter(task -> task.number() > 0).count();
    boolean guarded = open.stream().anyMatch(task -> task.number() == 0);
    String but = guarded ? ", but a guard test fails" : "";
    String done = "%d of %d tasks done".formatted(tasks - left, tasks);
    line(text, "", module + ": " + (chosen.isEmpty() ? done : "the tests that you chose") + but);
    blank(text);
    for (Task task : failures.keySet()) {
      boolean isOpen = open.contains(task);
      if (task.number() == 0 && !isOpen) {
        continue; // a green guard says nothing
      }
      String name = task.number() == 0 ? "Guard " : "Task " + task.number();
      String passed = isOpen ? "  " + passed(task) : "";
      String arrow = isOpen && task.equals(open.getFirst()) ? "  <-- here" : "";
      String row =
          "[%s] %s  %s%s%s".formatted(isOpen ? " " : "x", name, task.title(), passed, arrow);
      wrap(text, "  ", " ".repeat(14), row);
    }
  }

  private String passed(Task task) {
    int all = ended.getOrDefault(task, 0);
    return "(%d of %d tests)".formatted(all - failures.get(task).size(), all);
  }

  private void next(StringBuilder text, Failure failure) {
    wrap(text, "", "", sentence(failure.test) + ":");
    blank(text);
    for (String part : failure.message.lines().toList()) {
      wrap(text, "  ", part.startsWith("  ") ? "        " : "  ", part.strip());
    }
    blank(text);
    line(text, "", "Run again: " + command());
    if (chosen.isEmpty() && failure.task.number() > 0) {
      line(
          text,
          "",
          "This task: " + allTests() + selection("Task%d*".formatted(failure.task.number())));
    }
  }

  private static String sentence(String test) {
    return Character.toUpperCase(test.charAt(0)) + test.substring(1);
  }

  private void done(StringBuilder text) {
    if (chosen.isPresent()) {
      line(text, "", "The tests that you chose are green. Now run all: " + allTests());
      return;
    }
    line(
        text, "", "All green. Read \"Why it works\" and \"Still broken\" in the step's README.md.");
    line(
        text,
        "",
        nextReadme.map(readme -> "Then go on: " + readme).orElse("This was the last step."));
  }

  private String command() {
    return allTests() + chosen.map(Screen::selection).orElse("");
  }

  /** A step has a short name, see the POM files in the top folder; a solution has none. */
  private String allTests() {
    return "mvn test -pl " + (module.startsWith("step-") ? "" : ":") + module;
  }

  /** In quotation marks, since a shell would look for files that match the asterisk. */
  private static String selection(String tests) {
    return " \"-Dtest=%s\"".formatted(tests);
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

  private record Failure(Task task, String test, String message) {}
}
