package testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The rule that the context hangs on one {@code private static final} field of one class, so that
 * there is one place to look when an id is wrong.
 */
public final class ContextField {

  private static final List<JavaModifier> WANTED =
      List.of(JavaModifier.PRIVATE, JavaModifier.STATIC, JavaModifier.FINAL);

  private ContextField() {}

  /**
   * The rule.
   *
   * @param className the simple name of the class that holds the context
   * @param type the type of its field, exactly: a subclass does not count
   */
  public static ArchRule oneIn(String className, Class<?> type) {
    return classes().should(haveOneIn(className, type));
  }

  private static ArchCondition<JavaClass> haveOneIn(String className, Class<?> type) {
    String wanted = "private static final " + type.getSimpleName();
    return new ArchCondition<>("have one " + wanted + " in " + className) {
      private boolean found;

      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        if (!javaClass.getSimpleName().equals(className)) {
          return;
        }
        found = true;
        List<JavaField> fields =
            javaClass.getFields().stream()
                .filter(field -> field.getRawType().isEquivalentTo(type))
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
      }
    };
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
