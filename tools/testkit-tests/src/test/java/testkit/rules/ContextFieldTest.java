package testkit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.rules.fixtures.AllowedByContextField;
import testkit.rules.fixtures.CaughtByContextField;

class ContextFieldTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("caught")
  void anything_but_one_private_static_final_field_is_caught(Class<?> fixture) {
    List<String> violations = violations(fixture, ThreadLocal.class);

    assertEquals(1, violations.size(), () -> fixture.getSimpleName() + ": " + violations);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("allowed")
  void one_private_static_final_field_is_allowed(Class<?> fixture) {
    assertEquals(List.of(), violations(fixture, ThreadLocal.class));
  }

  @Test
  void the_type_of_the_field_is_the_one_that_was_asked_for() {
    assertEquals(
        List.of("RequestContext has no ScopedValue; it takes exactly one."),
        violations(AllowedByContextField.class.getDeclaredClasses()[0], ScopedValue.class));
  }

  static Stream<Named<Class<?>>> caught() {
    return Fixtures.in(CaughtByContextField.class);
  }

  static Stream<Named<Class<?>>> allowed() {
    return Fixtures.in(AllowedByContextField.class);
  }

  private static List<String> violations(Class<?> fixture, Class<?> type) {
    return Fixtures.application(fixture).violations(ContextField.oneIn("RequestContext", type));
  }
}
