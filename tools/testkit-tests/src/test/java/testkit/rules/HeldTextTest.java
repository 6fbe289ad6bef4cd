package testkit.rules;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeldTextTest {

  /** The class that is looked at. */
  static final class Context {
    private static final ThreadLocal<Object> CURRENT = new ThreadLocal<>();
  }

  record Frame(String id, Frame outer) {}

  @AfterEach
  void clean() {
    Context.CURRENT.remove();
  }

  @ParameterizedTest
  @MethodSource("holders")
  void a_text_is_found_wherever_it_is_held(Object holder) {
    Context.CURRENT.set(holder);

    AssertionError failure = assertThrows(AssertionError.class, HeldTextTest::look);
    assertTrue(
        failure.getMessage().startsWith("The request req-1 is over, and Context.CURRENT still"));
  }

  static List<Object> holders() {
    return List.of(
        "req-1",
        List.of("req-0", "req-1"),
        new ArrayDeque<>(List.of("req-1")),
        new Frame("req-2", new Frame("req-1", null)),
        new Object[] {"req-1"},
        new AtomicReference<>("req-1"));
  }

  @Test
  void other_texts_may_be_held() {
    Context.CURRENT.set(new Frame("req-2", null));

    look();
  }

  @Test
  void nothing_may_be_held() {
    look();
  }

  private static void look() {
    HeldText.mustNotBeIn(Context.class, "req-1", "The thread lives on.", 2);
  }
}
