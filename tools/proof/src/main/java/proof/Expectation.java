package proof;

import engine.Answer;
import engine.Verdict;
import engine.Verdict.Outcome;
import engine.Verdict.Status;
import engine.Verdict.TestVerdict;
import java.util.ArrayList;
import java.util.List;

/** What a verdict has to be for a claim to hold; says what is wrong with it if it is not. */
final class Expectation {

  private Expectation() {}

  /** The tests that are declared red fail with the declared words, and all others pass. */
  static String ofStarter(Verdict verdict) {
    List<String> problems = new ArrayList<>();
    if (verdict.outcome() != Outcome.RAN) {
      problems.add(ending(verdict));
    }
    for (TestVerdict test : verdict.tests()) {
      String saying = test.declaredSaying();
      boolean isRed = !saying.isEmpty();
      if (isRed && test.status() == Status.PASSED) {
        problems.add("%s is declared red at the start, but it passes.".formatted(test.name()));
      } else if (isRed && test.status() == Status.FAILED && !test.message().contains(saying)) {
        problems.add(
            "%s is declared to say%n    %s%nbut it says%n%s"
                .formatted(test.name(), saying, test.message().indent(4)));
      } else if (!isRed && test.status() == Status.FAILED) {
        problems.add(
            "%s is declared green at the start, but it fails:%n%s"
                .formatted(test.name(), test.message().indent(4)));
      }
    }
    return String.join("\n", problems);
  }

  /** Every test passes. */
  static String ofRight(Verdict verdict) {
    List<String> problems = new ArrayList<>();
    if (verdict.outcome() != Outcome.RAN) {
      problems.add(ending(verdict));
    }
    for (TestVerdict test : verdict.failures()) {
      problems.add("%s fails:%n%s".formatted(test.name(), test.message().indent(4)));
    }
    return String.join("\n", problems);
  }

  /** The test that the answer names fails with the words that the answer names. */
  static String ofWrong(Answer answer, Verdict verdict) {
    if (verdict.outcome() != Outcome.RAN) {
      return ending(verdict);
    }
    for (TestVerdict test : verdict.tests()) {
      if (test.name().equals(answer.caughtBy())) {
        return ofCatcher(test, answer, verdict);
      }
    }
    return "There is no test %s.".formatted(answer.caughtBy());
  }

  private static String ofCatcher(TestVerdict test, Answer answer, Verdict verdict) {
    if (test.status() != Status.FAILED) {
      List<String> others = verdict.failures().stream().map(TestVerdict::name).toList();
      return "%s lets %s pass; it is caught by %s."
          .formatted(
              test.name(),
              answer.name(),
              others.isEmpty() ? "no test at all" : String.join(", ", others));
    }
    return test.message().contains(answer.saying())
        ? ""
        : "%s catches %s, but it does not say%n    %s%nit says%n%s"
            .formatted(test.name(), answer.name(), answer.saying(), test.message().indent(4));
  }

  private static String ending(Verdict verdict) {
    return switch (verdict.outcome()) {
      case RAN -> "";
      case DID_NOT_COMPILE ->
          "It does not compile:%n%s"
              .formatted(
                  String.join(
                      "\n",
                      verdict.problems().stream()
                          .map(problem ->
                              "    %s:%d: %s"
                                  .formatted(problem.file(), problem.line(), problem.message()))
                          .toList()));
      case HUNG, EXITED, OUT_OF_MEMORY, FLOODED, TOO_MANY_PROCESSES, TAMPERED ->
          "The run broke off in %s: %s. It printed:%n%s"
              .formatted(verdict.detail(), verdict.outcome(), verdict.output().indent(4));
    };
  }
}
