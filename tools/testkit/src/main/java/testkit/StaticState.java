package testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rule against static mutable state. {@code final} says that a field always holds the same
 * object, not that the object never changes, so the rule asks what the object can be: a static
 * field has to be final and its type has to be one whose objects never change. Constants, loggers,
 * records, enums and classes of the application with nothing but such fields are; so is a
 * collection or a function if the class's static initialiser builds nothing that can change.
 */
public final class StaticState {

  private StaticState() {}

  /**
   * The rule, with exceptions.
   *
   * @param exceptions fully qualified names of types whose static final fields are allowed on top,
   *     such as {@code java.lang.ThreadLocal} where a step is about it
   */
  public static ArchRule noneExcept(String... exceptions) {
    return classes().should(holdNoStaticMutableState(Set.of(exceptions)));
  }

  private static ArchCondition<JavaClass> holdNoStaticMutableState(Set<String> exceptions) {
    return new ArchCondition<>("hold no static mutable state") {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        for (JavaField field : javaClass.getFields()) {
          if (field.getModifiers().contains(JavaModifier.STATIC)
              && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            problemOf(field, exceptions)
                .ifPresent(problem -> events.add(SimpleConditionEvent.violated(field, problem)));
          }
        }
      }
    };
  }

  private static Optional<String> problemOf(JavaField field, Set<String> exceptions) {
    String name = field.getOwner().getSimpleName() + "." + field.getName();
    if (!field.getModifiers().contains(JavaModifier.FINAL)) {
      return Optional.of(
          "%s is static and not final: all requests share it, and any of them can change it."
              .formatted(name));
    }
    List<JavaCodeUnit> makers =
        field.getOwner().getStaticInitializer().stream().map(JavaCodeUnit.class::cast).toList();
    return new Changeable(exceptions)
        .reason(field.getType(), makers)
        .map(reason -> "%s is static and final, but %s.".formatted(name, reason));
  }
}
