package grading.known;

import engine.Answer;
import engine.Course;
import engine.Exercise;
import engine.Verdict;
import grading.result.Resemblance;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the kept wrong answer that fails most like a submission. */
public final class KnownAnswers {

  /** Less than this is chance: many wrong answers fail the same first test. */
  private static final double LEAST = 0.3;

  private final KnownStep step;
  private final Map<String, Answer> answers;

  /**
   * Creates one for a step.
   *
   * @param course the course
   * @param exercise the step
   * @param step what is recorded about the step
   * @throws IOException if the kept answers cannot be read
   */
  public KnownAnswers(Course course, Exercise exercise, KnownStep step) throws IOException {
    this.step = step;
    answers =
        course.answers(exercise).stream()
            .filter(answer -> !answer.isRight())
            .collect(Collectors.toMap(Answer::name, Function.identity()));
  }

  /**
   * Finds it.
   *
   * @param verdict the submission's verdict
   * @return empty if nothing failed, or if no kept answer is much like it
   */
  public Optional<Resemblance> mostLike(Verdict verdict) {
    List<KnownFailure> failures = KnownFailure.of(verdict);
    return step.answers().stream()
        .filter(known -> answers.containsKey(known.answer()))
        .map(known -> resemblance(known, likeness(failures, known.failures())))
        .filter(resemblance -> resemblance.percent() >= 100 * LEAST)
        .max(Comparator.comparingInt(Resemblance::percent));
  }

  private Resemblance resemblance(KnownAnswer known, double likeness) {
    return new Resemblance(
        known.answer(),
        answers.get(known.answer()).misconception(),
        (int) Math.round(100 * likeness));
  }

  /**
   * How alike two answers fail, from 0 to 1. Each test that fails in both counts half for that, and
   * up to half for the words that both messages have. It is a share of the tests that fail in one.
   */
  static double likeness(List<KnownFailure> one, List<KnownFailure> other) {
    Map<String, String> says =
        other.stream()
            .collect(Collectors.toMap(KnownFailure::test, KnownFailure::says, (a, b) -> a));
    Set<String> tests = new HashSet<>(says.keySet());
    double alike = 0;
    for (KnownFailure failure : one) {
      if (!tests.add(failure.test())) {
        alike += 0.5 + 0.5 * share(words(failure.says()), words(says.get(failure.test())));
      }
    }
    return tests.isEmpty() ? 0 : alike / tests.size();
  }

  private static double share(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    long both = one.stream().filter(other::contains).count();
    return all.isEmpty() ? 1 : (double) both / all.size();
  }

  /** Numbers differ from run to run. */
  private static Set<String> words(String message) {
    return Arrays.stream(message.split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
