package testkit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.rules.fixtures.AllowedByStaticState;
import testkit.rules.fixtures.CaughtByStaticState;
import testkit.rules.fixtures.ConstantsThatCannotChange;
import testkit.rules.fixtures.DisguisesThatAreMissed;
import testkit.rules.fixtures.DisguisesThatCanChange;
import testkit.rules.fixtures.SwitchOnEnum;
import testkit.rules.fixtures.UndecidedByStaticState;

class StaticStateTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("caught")
  void what_can_change_is_caught(Class<?> fixture) {
    List<String> violations = Fixtures.application(fixture).violations(StaticState.noneExcept());

    assertEquals(1, violations.size(), () -> fixture.getSimpleName() + ": " + violations);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("disguised")
  void what_can_change_is_caught_in_any_disguise(Class<?> fixture) {
    List<String> violations = Fixtures.application(fixture).violations(StaticState.noneExcept());

    assertFalse(violations.isEmpty(), () -> fixture.getSimpleName() + " passes");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("allowed")
  void what_cannot_change_is_allowed(Class<?> fixture) {
    List<String> violations = Fixtures.application(fixture).violations(StaticState.noneExcept());

    assertEquals(List.of(), violations);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("undecidedAndCaught")
  void what_cannot_be_looked_at_is_caught(Class<?> fixture) {
    what_can_change_is_caught(fixture);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("undecidedAndMissed")
  void what_cannot_be_looked_into_is_missed(Class<?> fixture) {
    what_cannot_change_is_allowed(fixture);
  }

  @Test
  void an_exception_allows_a_final_field_of_its_type_and_nothing_else() {
    String exception = "java.lang.ThreadLocal";

    List<String> violations =
        Fixtures.application(Exceptional.class).violations(StaticState.noneExcept(exception));

    assertEquals(1, violations.size(), violations::toString);
    assertTrue(violations.getFirst().startsWith("Exceptional.POOL is "), violations::toString);
  }

  static Stream<Named<Class<?>>> caught() {
    return Fixtures.in(CaughtByStaticState.class);
  }

  static Stream<Named<Class<?>>> disguised() {
    return Fixtures.in(DisguisesThatCanChange.class);
  }

  static Stream<Named<Class<?>>> allowed() {
    // A top-level class, because the compiler puts the table of the switch beside one.
    return Stream.of(
            Fixtures.in(AllowedByStaticState.class),
            Fixtures.in(ConstantsThatCannotChange.class),
            Stream.of(Fixtures.named(SwitchOnEnum.class)))
        .flatMap(fixtures -> fixtures);
  }

  static Stream<Named<Class<?>>> undecidedAndCaught() {
    return Fixtures.in(UndecidedByStaticState.Caught.class);
  }

  static Stream<Named<Class<?>>> undecidedAndMissed() {
    return Stream.concat(
        Fixtures.in(UndecidedByStaticState.Missed.class),
        Fixtures.in(DisguisesThatAreMissed.class));
  }

  static final class Exceptional {
    static final ThreadLocal<String> ID = new ThreadLocal<>();
    static final Semaphore POOL = new Semaphore(1);
  }
}
