package grading.result;

/** How a step's run ended, or why there was none. */
public enum StepOutcome {
  /** All tests ran. */
  RAN("all tests ran"),
  /** No test ran, because the sources do not compile. */
  DID_NOT_COMPILE("does not compile"),
  /** The run did not get on any more, and was stopped. */
  HUNG("hung"),
  /** The submission ended its JVM. */
  EXITED("ended the JVM"),
  /** The submission used up the memory. */
  OUT_OF_MEMORY("used up the memory"),
  /** The submission printed too much, and was stopped. */
  FLOODED("printed too much"),
  /** The submission started too many processes, and was stopped. */
  TOO_MANY_PROCESSES("started too many processes"),
  /** The submission changed what judges it. */
  TAMPERED("changed what judges it"),
  /** The step is as it was given. */
  NOT_STARTED("not started"),
  /** The submission does not have the step. */
  NOT_HANDED_IN("not handed in"),
  /** The submission cannot be read; a remark says why. */
  UNREADABLE("cannot be read");

  private final String words;

  StepOutcome(String words) {
    this.words = words;
  }

  /** The outcome in a few words, such as {@code does not compile}. */
  public String words() {
    return words;
  }
}
