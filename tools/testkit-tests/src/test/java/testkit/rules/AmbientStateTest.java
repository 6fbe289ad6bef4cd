package testkit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.MDC;
import testkit.rules.fixtures.AllowedByAmbientState;
import testkit.rules.fixtures.CaughtByAmbientState;

class AmbientStateTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("caught")
  void what_is_around_without_being_handed_over_is_caught(Class<?> fixture) {
    List<String> violations = Fixtures.application(fixture).violations(AmbientState.none());

    assertFalse(violations.isEmpty(), () -> fixture.getSimpleName() + " passes");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("allowed")
  void everything_else_is_allowed(Class<?> fixture) {
    List<String> violations = Fixtures.application(fixture).violations(AmbientState.none());

    assertEquals(List.of(), violations);
  }

  @Test
  void one_class_can_be_allowed_to_hang_something_on_a_thread() {
    assertEquals(List.of(), violationsOutsideTheHolder(Holder.class));
  }

  @Test
  void no_other_class_is_then() {
    assertEquals(List.of("User uses a ThreadLocal."), violationsOutsideTheHolder(User.class));
  }

  @Test
  void even_that_class_may_not_use_the_mdc() {
    assertEquals(
        List.of("Holder calls MDC.put: the MDC keeps text on the thread."),
        violationsOutsideTheHolder(WithMdc.class));
  }

  static Stream<Named<Class<?>>> caught() {
    return Fixtures.in(CaughtByAmbientState.class);
  }

  static Stream<Named<Class<?>>> allowed() {
    return Fixtures.in(AllowedByAmbientState.class);
  }

  private static List<String> violationsOutsideTheHolder(Class<?> fixture) {
    return Fixtures.application(fixture).violations(AmbientState.noneOutside("Holder"));
  }

  static final class Holder {
    private static final ThreadLocal<String> ID = new ThreadLocal<>();

    private static final class Cleanup implements AutoCloseable {
      @Override
      public void close() {
        ID.remove();
      }
    }
  }

  static final class User {
    String id() {
      return Holder.ID.get();
    }
  }

  static final class WithMdc {
    static final class Holder {
      void handle(String id) {
        MDC.put("request_id", id);
      }
    }
  }
}
