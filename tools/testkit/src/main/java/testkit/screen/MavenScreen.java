package testkit.screen;

import java.util.List;
import java.util.Optional;
import testkit.screen.StepProgress.Failure;
import testkit.screen.StepProgress.TaskProgress;

/**
 * What Maven shows a learner last after a test run: where they are, the first thing that is not
 * done, and the command to run again.
 */
final class MavenScreen {

  private static final int WIDTH = 80;

  private final String module;
  private final Optional<String> chosen;
  private final Optional<String> nextReadme;
  private final StepProgress progress;
  private final StepText text = new StepText(WIDTH);

  /**
   * Creates one.
   *
   * @param module the name that the learner types
   * @param chosen the tests that the learner chose, as in {@code -Dtest=…}; empty if all run
   * @param nextReadme the path of the next step's README, if there is a next step
   * @param progress what the tests have said so far
   */
  MavenScreen(
      String module, Optional<String> chosen, Optional<String> nextReadme, StepProgress progress) {
    this.module = module;
    this.chosen = chosen;
    this.nextReadme = nextReadme;
    this.progress = progress;
  }

  /**
   * The screen of a run that ended in the middle of a test. What failed before says more than where
   * it broke off: a submission that hangs again and again is stopped in some later test.
   */
  String brokenOffIn(String test) {
    return early(
        "the test run ended early, in this test:",
        test,
        "Your code ended the JVM (look for System.exit or halt), or it hung until Maven stopped it"
            + " (look for an endless loop or an endless wait).");
  }

  /** The screen of a run that was stopped in the middle of a test, since its code hangs. */
  String stoppedIn(String test, String reason) {
    return early("the test run hung in this test and was stopped:", test, reason);
  }

  /** The screen of a run in which the tests hid a class of the learner's. */
  String sameName(String className) {
    return page(
        "the tests have a class with this name, too, and yours is not used:",
        className,
        "Your classes and the tests are in one package. Give your class another name.");
  }

  private String early(String what, String test, String reason) {
    return progress.firstFailure().isPresent() ? text() : page(what, test, reason);
  }

  private String page(String what, String test, String reason) {
    Page page = new Page();
    page.line(module + ": " + what);
    page.blank();
    page.lines(text.sentence("  ", test));
    page.blank();
    page.lines(text.wrap("  ", "        ", "Why:  " + reason));
    page.blank();
    page.line("Run again: " + command());
    return page.text();
  }

  /** The screen of a run that is over. */
  String text() {
    Page page = new Page();
    Optional<Failure> first = progress.firstFailure();
    if (first.isPresent()) {
      page.line("Maven's advice above is about the build. Your next step is here:");
      page.blank();
    }
    String where = chosen.isEmpty() ? StepText.count(progress) : "the tests that you chose";
    page.line(module + ": " + where + StepText.warning(progress));
    page.blank();
    page.lines(text.tasks(progress));
    page.blank();
    if (first.isPresent()) {
      next(page, first.get());
    } else if (progress.tasks().stream().allMatch(TaskProgress::isDone)) {
      done(page);
    } else {
      page.line("Some tests did not run.");
    }
    return page.text();
  }

  private void next(Page page, Failure failure) {
    page.lines(text.failure(failure));
    page.blank();
    page.line("Run again: " + command());
    if (chosen.isEmpty() && failure.task() > 0) {
      page.line("This task: " + allTests() + selection("Task%d*".formatted(failure.task())));
    }
  }

  private void done(Page page) {
    if (chosen.isPresent()) {
      page.line("The tests that you chose are green. Now run all: " + allTests());
      return;
    }
    page.line("All green. Read \"Why it works\" and \"Still broken\" in the step's README.md.");
    page.line(nextReadme.map(readme -> "Then go on: " + readme).orElse("This was the last step."));
  }

  private String command() {
    return allTests() + chosen.map(MavenScreen::selection).orElse("");
  }

  /** A step has a short name, see the POM files in the top folder; a solution has none. */
  private String allTests() {
    return "mvn test -pl " + (module.startsWith("step-") ? "" : ":") + module;
  }

  /** In quotation marks, since a shell would look for files that match the asterisk. */
  private static String selection(String tests) {
    return " \"-Dtest=%s\"".formatted(tests);
  }

  /** Lines between two rules. */
  private static final class Page {

    private static final String RULE = "-".repeat(WIDTH);

    private final StringBuilder text = new StringBuilder();

    Page() {
      line(RULE);
    }

    void line(String line) {
      text.append(line).append(System.lineSeparator());
    }

    void lines(List<String> lines) {
      lines.forEach(this::line);
    }

    void blank() {
      line("");
    }

    String text() {
      return text + RULE + System.lineSeparator();
    }
  }
}
