package testkit;

/** What a failed test says, in the same words on the learner's screen and in a verdict. */
public final class FailureMessage {

  private FailureMessage() {}

  /**
   * Returns the message of a {@link Finding}; of an exception that nobody expected, its innermost
   * cause and the learner's own line that it comes from.
   *
   * @param thrown what the test threw
   */
  public static String of(Throwable thrown) {
    if (thrown instanceof AssertionError && thrown.getMessage() != null) {
      return thrown.getMessage();
    }
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String place = OwnLine.in(cause.getStackTrace()).orElse("the stack trace");
    return "Nobody expected this exception: %s\n  Open: %s".formatted(cause, place);
  }
}
