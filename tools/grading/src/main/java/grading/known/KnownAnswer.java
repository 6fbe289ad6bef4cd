package grading.known;

import java.util.List;

/**
 * What a kept wrong answer fails.
 *
 * @param answer the answer's name, which is that of its folder
 * @param fingerprint of its files and of all that judges it: where it is the same, so are the
 *     failures
 * @param failures the tests that it fails, in the order in which they run
 */
public record KnownAnswer(String answer, String fingerprint, List<KnownFailure> failures) {

  public KnownAnswer {
    failures = List.copyOf(failures);
  }
}
