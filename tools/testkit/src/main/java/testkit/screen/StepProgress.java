package testkit.screen;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far a step's tasks are: what a learner is told after a run of its tests. Maven's last screen
 * and the workbook both draw it, with {@link StepText}.
 */
public final class StepProgress {

  private final Map<Integer, String> titles = new TreeMap<>();
  private final Map<String, TestProgress> tests = new LinkedHashMap<>();

  /**
   * A task and its tests.
   *
   * @param number the task's number, from 1; 0 for the guards
   * @param title the task's title
   * @param passed how many of its tests passed
   * @param tests how many it has
   */
  public record TaskProgress(int number, String title, int passed, int tests) {

    /** Tells whether nothing of it is left to do. */
    public boolean isDone() {
      return passed == tests;
    }

    /** Tells whether these are the guards, which were green at the start. */
    public boolean isGuard() {
      return number == 0;
    }
  }

  /**
   * A test that failed.
   *
   * @param task the number of its task; 0 for a guard
   * @param test its name, as an English sentence
   * @param message what it says, over several lines
   */
  public record Failure(int task, String test, String message) {}

  /**
   * Announces a test; until it has ended, its task is not done.
   *
   * @param task the number of its task; 0 for a guard
   * @param title the title of its task
   * @param test what tells it from other tests
   */
  public void announce(int task, String title, String test) {
    titles.putIfAbsent(task, title);
    tests.putIfAbsent(test, new TestProgress(task, Optional.empty(), false));
  }

  /**
   * Notes a failure. The first of a test stays, which counts where one test runs several times.
   *
   * @param test an announced test
   * @param sentence its name, as an English sentence
   * @param message what it says
   * @throws IllegalArgumentException if the test was not announced
   */
  public void fail(String test, String sentence, String message) {
    TestProgress before = announced(test);
    Failure failure =
        before.failure().orElseGet(() -> new Failure(before.task(), sentence, message));
    tests.put(test, new TestProgress(before.task(), Optional.of(failure), before.ended()));
  }

  /**
   * Notes that a test has ended.
   *
   * @param test an announced test
   * @throws IllegalArgumentException if the test was not announced
   */
  public void end(String test) {
    TestProgress before = announced(test);
    tests.put(test, new TestProgress(before.task(), before.failure(), true));
  }

  /** Lists the tasks in the order of their numbers, the guards first. */
  public List<TaskProgress> tasks() {
    return titles.keySet().stream().map(this::task).toList();
  }

  /** Finds the failure to work on: the first one of the first task that has any. */
  public Optional<Failure> firstFailure() {
    return titles.keySet().stream()
        .flatMap(task -> testsOf(task).stream())
        .flatMap(test -> test.failure().stream())
        .findFirst();
  }

  private TaskProgress task(int number) {
    Collection<TestProgress> ofTask = testsOf(number);
    int passed = (int) ofTask.stream().filter(TestProgress::passed).count();
    return new TaskProgress(number, titles.get(number), passed, ofTask.size());
  }

  private List<TestProgress> testsOf(int task) {
    return tests.values().stream().filter(test -> test.task() == task).toList();
  }

  private TestProgress announced(String test) {
    return Optional.ofNullable(tests.get(test))
        .orElseThrow(() -> new IllegalArgumentException(test + " was not announced"));
  }

  private record TestProgress(int task, Optional<Failure> failure, boolean ended) {

    boolean passed() {
      return ended && failure.isEmpty();
    }
  }
}
