package testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rule that the context cannot change while it is bound. A binding only fixes <em>which</em>
 * object is bound. So the rule looks at the object that is bound where it is evaluated, see {@link
 * MutablePart}. Evaluate it inside a request.
 */
public final class ContextValue {

  private ContextValue() {}

  /**
   * The rule.
   *
   * @param className the simple name of the class that holds the context in a {@code ScopedValue}
   */
  public static ArchRule immutableIn(String className) {
    return classes().that().haveSimpleName(className).should(bindWhatNeverChanges());
  }

  private static ArchCondition<JavaClass> bindWhatNeverChanges() {
    return new ArchCondition<>("bind what never changes") {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        List<JavaField> keys =
            javaClass.getFields().stream()
                .filter(field -> field.getRawType().isEquivalentTo(ScopedValue.class))
                .toList();
        if (keys.isEmpty()) {
          // A rule that has nothing to look at must not pass.
          report(javaClass, "%s has no ScopedValue.".formatted(javaClass.getSimpleName()), events);
        }
        for (JavaField key : keys) {
          problemOf(key).ifPresent(problem -> report(javaClass, problem, events));
        }
      }
    };
  }

  private static Optional<String> problemOf(JavaField field) {
    String name = field.getOwner().getSimpleName() + "." + field.getName();
    ScopedValue<?> key = read(field);
    if (key == null || !key.isBound()) {
      return Optional.of("%s is not bound inside a request.".formatted(name));
    }
    if (key.get().getClass().isHidden()) {
      return Optional.of(
          "%s binds a lambda. What it returns can be another value each time.".formatted(name));
    }
    return MutablePart.in("what " + name + " binds", key.get(), Set.of())
        .map(part ->
            "%s binds an object that can change: %s (%s)."
                .formatted(name, part.why(), part.path()));
  }

  private static ScopedValue<?> read(JavaField field) {
    try {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      return (ScopedValue<?>) reflected.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("A field that was made accessible is not", e);
    }
  }

  private static void report(JavaClass javaClass, String problem, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(javaClass, problem));
  }
}
