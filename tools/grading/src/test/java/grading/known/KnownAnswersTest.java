package grading.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownAnswersTest {

  private static final KnownFailure ONE =
      new KnownFailure("T.one", "req-1 has the line of req-2 after 35 ms");
  private static final KnownFailure TWO = new KnownFailure("T.two", "The field is static");

  @Test
  void the_same_failures_are_all_alike_whatever_their_numbers() {
    KnownFailure later = new KnownFailure("T.one", "req-7 has the line of req-9 after 2 ms");

    assertEquals(1, KnownAnswers.likeness(List.of(ONE, TWO), List.of(TWO, later)));
  }

  @Test
  void other_tests_are_not_alike() {
    assertEquals(0, KnownAnswers.likeness(List.of(ONE), List.of(TWO)));
    assertEquals(0, KnownAnswers.likeness(List.of(), List.of()));
  }

  @Test
  void other_words_of_the_same_test_are_half_alike() {
    KnownFailure other = new KnownFailure("T.one", "An exception ended it");

    assertEquals(0.5, KnownAnswers.likeness(List.of(ONE), List.of(other)));
  }

  @Test
  void a_test_that_only_one_fails_makes_them_less_alike() {
    double less = KnownAnswers.likeness(List.of(ONE), List.of(ONE, TWO));

    assertEquals(0.5, less);
    assertTrue(less < KnownAnswers.likeness(List.of(ONE), List.of(ONE)));
  }
}
