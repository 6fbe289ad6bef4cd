package testkit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a failed test says, in the same words on the learner's screen and in a verdict. */
public final class FailureMessage {

  private static final Pattern HINT =
      Pattern.compile(Pattern.quote(Finding.HINT).replace("%d", "\\E(\\d+)\\Q"));

  private FailureMessage() {}

  /**
   * Returns the message of a {@link Finding}; of an unexpected exception, its innermost cause and
   * the learner's own line that it comes from.
   *
   * @param thrown what the test threw
   * @param task the number of the test's task; 0 for a guard
   */
  public static String of(Throwable thrown, int task) {
    if (thrown instanceof AssertionError && thrown.getMessage() != null) {
      return HINT.matcher(thrown.getMessage()).replaceAll(hint -> hint(hint.group(1), task));
    }
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String place = OwnLine.in(cause.getStackTrace()).orElse("the stack trace");
    return "The test did not expect this exception: %s\n  Open: %s".formatted(cause, place);
  }

  /** A guard has no hints: it was green before the last edit. */
  private static String hint(String number, int task) {
    return Matcher.quoteReplacement(
        task == 0
            ? "\n"
                + "  Hint: this worked before your last edits. One of them broke it, or is not"
                + " complete yet."
            : "\n  Hint: hint %s of task %d, in the step's README.md".formatted(number, task));
  }
}
