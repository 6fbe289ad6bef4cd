package grading.result;

/** What became of a task's tests. */
public enum TaskOutcome {
  PASSED("passed"),
  FAILED("failed"),
  /** A test of it has no result, and none failed. */
  NOT_RUN("not run");

  private final String words;

  TaskOutcome(String words) {
    this.words = words;
  }

  /** The outcome in words. */
  public String words() {
    return words;
  }
}
