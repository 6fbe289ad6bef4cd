package grading.known;

import engine.Verdict;
import engine.Verdict.Outcome;
import engine.Verdict.TestVerdict;
import java.util.ArrayList;
import java.util.List;

/**
 * A test that an answer fails.
 *
 * @param test the test's class and method
 * @param says the first words of what it says
 */
public record KnownFailure(String test, String says) {

  private static final int LONGEST = 240;

  /** Lists what a verdict is compared by. The test that a run broke off in failed, too. */
  static List<KnownFailure> of(Verdict verdict) {
    List<KnownFailure> failures = new ArrayList<>();
    for (TestVerdict test : verdict.failures()) {
      failures.add(new KnownFailure(test.name(), start(test.message())));
    }
    boolean isTold = failures.stream().anyMatch(it -> it.test().equals(verdict.detail()));
    if (verdict.outcome() != Outcome.RAN && !verdict.detail().isEmpty() && !isTold) {
      failures.add(new KnownFailure(verdict.detail(), verdict.outcome().name()));
    }
    return failures;
  }

  private static String start(String message) {
    String line = message.strip().lines().findFirst().orElse("");
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }
}
