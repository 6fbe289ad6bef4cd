package testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule that the context hangs on one {@code private static final} field of one class, so that
 * there is one place to look when an id is wrong.
 */
public final class ContextField {

  private static final List<JavaModifier> WANTED =
      List.of(JavaModifier.PRIVATE, JavaModifier.STATIC, JavaModifier.FINAL);

  /** How a ThreadLocal or a ScopedValue comes into being. */
  private static final Set<String> MAKERS = Set.of("<init>", "withInitial", "newInstance");

  /** What lets its owner bind the context. */
  private static final Set<String> KEYS = Set.of("java.lang.ThreadLocal", "java.lang.ScopedValue");

  private ContextField() {}

  /**
   * The rule.
   *
   * @param className the simple name of the class that holds the context
   * @param type the type of its field: {@code ThreadLocal} or {@code ScopedValue}
   */
  public static ArchRule oneIn(String className, Class<?> type) {
    return classes().should(haveOneIn(className, type));
  }

  private static ArchCondition<JavaClass> haveOneIn(String className, Class<?> type) {
    String wanted = "private static final " + type.getSimpleName();
    return new ArchCondition<>("have one " + wanted + " in " + className) {
      private final Class<?> other =
          type == ThreadLocal.class ? ScopedValue.class : ThreadLocal.class;
      private final List<String> makers = new ArrayList<>();
      private final List<String> others = new ArrayList<>();
      private boolean found;

      @Override
      public void init(Collection<JavaClass> application) {
        makers.clear();
        others.clear();
        found = false;
      }

      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        callsThatMake(type, javaClass).forEach(_ -> makers.add(ClassNames.nameOf(javaClass)));
        callsThatMake(other, javaClass).forEach(_ -> others.add(ClassNames.nameOf(javaClass)));
        if (!javaClass.getSimpleName().equals(className)) {
          return;
        }
        found = true;
        List<JavaField> fields =
            javaClass.getFields().stream()
                .filter(field -> field.getRawType().isAssignableTo(type))
                .toList();
        if (fields.size() != 1) {
          report(
              javaClass,
              "%s has %s %s; it takes exactly one."
                  .formatted(
                      javaClass.getSimpleName(),
                      fields.isEmpty() ? "no" : String.valueOf(fields.size()),
                      type.getSimpleName() + (fields.isEmpty() ? "" : "s")),
              events);
        }
        javaClass.getMethods().stream()
            .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
            .filter(method -> KEYS.stream().anyMatch(method.getRawReturnType()::isAssignableTo))
            .map(method ->
                "%s.%s returns a %s. Each caller can bind the id with it."
                    .formatted(
                        className, method.getName(), method.getRawReturnType().getSimpleName()))
            .forEach(problem -> report(javaClass, problem, events));
        for (JavaField field : fields) {
          if (!field.getModifiers().containsAll(WANTED)) {
            report(
                javaClass,
                "%s.%s is not %s."
                    .formatted(javaClass.getSimpleName(), field.getName(), missing(field)),
                events);
          }
        }
      }

      @Override
      public void finish(ConditionEvents events) {
        if (!found) {
          report(className, "There is no class %s with a %s.".formatted(className, wanted), events);
        }
        if (!others.isEmpty() && !events.containViolation()) {
          report(
              className,
              "%s makes a %s. In this step the context is in a %s, and nothing else."
                  .formatted(others.getFirst(), other.getSimpleName(), type.getSimpleName()),
              events);
        }
        // Whatever holds it: a nested class, a collection or a local variable.
        if (makers.size() > 1 && !events.containViolation()) {
          report(
              className,
              "The application makes %d %ss, in %s; it takes exactly one."
                  .formatted(
                      makers.size(),
                      type.getSimpleName(),
                      makers.stream().distinct().sorted().collect(Collectors.joining(" and "))),
              events);
        }
      }
    };
  }

  private static Stream<JavaCodeUnitAccess<?>> callsThatMake(Class<?> type, JavaClass javaClass) {
    return Stream.of(
            javaClass.getMethodCallsFromSelf(),
            javaClass.getMethodReferencesFromSelf(),
            javaClass.getConstructorCallsFromSelf(),
            javaClass.getConstructorReferencesFromSelf())
        .<JavaCodeUnitAccess<?>>flatMap(Set::stream)
        .filter(call -> call.getTargetOwner().isEquivalentTo(type))
        .filter(call -> MAKERS.contains(call.getName()));
  }

  private static String missing(JavaField field) {
    return WANTED.stream()
        .filter(modifier -> !field.getModifiers().contains(modifier))
        .map(modifier -> modifier.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static void report(Object place, String problem, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(place, problem));
  }
}
