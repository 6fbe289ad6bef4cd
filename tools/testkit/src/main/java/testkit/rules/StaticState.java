package testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.Set;

/**
 * The rule against static mutable state. A static field has to be final. But {@code final} says
 * only that the field always holds the same object, not that the object never changes. So the rule
 * reads the field and looks at the object that is there, see {@link MutablePart}.
 */
public final class StaticState {

  private StaticState() {}

  /**
   * The rule, with exceptions.
   *
   * @param exceptions fully qualified names of types whose objects are allowed, such as {@code
   *     java.lang.ThreadLocal} where a step is about it
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
    try {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      Object value = reflected.get(null);
      if (value != null && isOneOf(exceptions, value.getClass())) {
        return Optional.empty();
      }
      return MutablePart.in(name, value, Set.of())
          .map(part ->
              "%s is static and final, but %s: %s.".formatted(name, part.why(), part.path()));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("A field that was made accessible is not", e);
    } catch (LinkageError e) {
      return Optional.of(
          "%s cannot be read, because the static initialiser of its class fails: %s."
              .formatted(name, e.getCause() == null ? e : e.getCause()));
    }
  }

  private static boolean isOneOf(Set<String> exceptions, Class<?> type) {
    // ThreadLocal.withInitial makes objects of a class that is nested in ThreadLocal.
    return exceptions.contains(type.getName())
        || ImmutableTypes.isOfTheJdk(type)
            && type.getEnclosingClass() != null
            && exceptions.contains(type.getEnclosingClass().getName())
        // Such as new ThreadLocal<>() {...} with an initialValue of its own.
        || type.getSuperclass() != null
            && type.getDeclaredFields().length == 0
            && !ImmutableTypes.isOfTheJdk(type)
            && isOneOf(exceptions, type.getSuperclass());
  }
}
