package engine;

import java.util.List;
import testkit.screen.StepProgress;

/**
 * What the engine found out about a submission; plain data.
 *
 * @param exercise the exercise's name, such as {@code step-01}
 * @param outcome how the run ended
 * @param detail what there is to add to the outcome: the test that was running when the run broke
 *     off, or empty
 * @param problems why the sources did not compile; empty if they did
 * @param tests every test of the exercise, in the order in which they run; empty if the sources did
 *     not compile
 * @param output the end of what the run printed, at most {@link Limits#outputKept()} characters
 * @param millis how long the tests ran, in milliseconds of wall time
 */
public record Verdict(
    String exercise,
    Outcome outcome,
    String detail,
    List<Problem> problems,
    List<TestVerdict> tests,
    String output,
    long millis) {

  public Verdict {
    problems = List.copyOf(problems);
    tests = List.copyOf(tests);
  }

  /** How a run ended. */
  public enum Outcome {
    /** All tests were run. */
    RAN,
    /** No test was run, because the sources do not compile. */
    DID_NOT_COMPILE,
    /** The run did not get on any more, and was stopped. */
    HUNG,
    /** The submission ended the JVM. */
    EXITED,
    /** The submission used up the memory. */
    OUT_OF_MEMORY,
    /** The submission printed more than the limit, and the run was killed. */
    FLOODED,
    /** The submission started more processes than the limit, and all were killed. */
    TOO_MANY_PROCESSES,
    /** The submission changed the tests while they ran, so what they said does not count. */
    TAMPERED
  }

  /** What became of a test. */
  public enum Status {
    PASSED,
    FAILED,
    NOT_RUN
  }

  /**
   * A message of the compiler.
   *
   * @param file the file's path below {@code src/main} or {@code src/test}
   * @param line the line, from 1; 0 if the compiler names none
   * @param column the place in the line, from 1; 0 if the compiler names none
   * @param message the compiler's words
   */
  public record Problem(String file, long line, long column, String message) {}

  /**
   * One test.
   *
   * @param task the number of the task that it belongs to; 0 for a guard
   * @param title the title of the task
   * @param name class and method, such as {@code Task1OwnIdTest.two_requests_…}; where one method
   *     makes several tests, they are one here
   * @param sentence the name as an English sentence; that of the failed one where there are several
   * @param status what became of it
   * @param message what it said when it failed, else empty
   * @param declaredSaying what the untouched starter is declared to make it say; empty if the
   *     untouched starter is declared to pass it
   */
  public record TestVerdict(
      int task,
      String title,
      String name,
      String sentence,
      Status status,
      String message,
      String declaredSaying) {

    TestVerdict passed() {
      return new TestVerdict(task, title, name, sentence, Status.PASSED, "", declaredSaying);
    }

    TestVerdict failed(String sentence, String message) {
      return new TestVerdict(task, title, name, sentence, Status.FAILED, message, declaredSaying);
    }
  }

  /** Returns what it says about the tasks, in the form that Maven's last screen is made from. */
  public StepProgress progress() {
    StepProgress progress = new StepProgress();
    for (TestVerdict test : tests) {
      progress.announce(test.task(), test.title(), test.name());
      switch (test.status()) {
        case PASSED -> progress.end(test.name());
        case FAILED -> progress.fail(test.name(), test.sentence(), test.message());
        case NOT_RUN -> {} // its task is not done
      }
    }
    return progress;
  }

  /**
   * Returns what it says about one task. A run that broke off after the last test of the task says
   * nothing against the task.
   *
   * @param task the number of the task
   */
  public Verdict only(int task) {
    List<TestVerdict> ofTask = tests.stream().filter(test -> test.task() == task).toList();
    boolean ended = ofTask.stream().noneMatch(test -> test.status() == Status.NOT_RUN);
    return new Verdict(
        exercise,
        ended ? Outcome.RAN : outcome,
        ended ? "" : detail,
        problems,
        ofTask,
        output,
        millis);
  }

  /** Tells whether every test ran and passed. */
  public boolean passed() {
    return outcome == Outcome.RAN
        && !tests.isEmpty()
        && tests.stream().allMatch(test -> test.status() == Status.PASSED);
  }

  /** The tests that failed. */
  public List<TestVerdict> failures() {
    return tests.stream().filter(test -> test.status() == Status.FAILED).toList();
  }
}
