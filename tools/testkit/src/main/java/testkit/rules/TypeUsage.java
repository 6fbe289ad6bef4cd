package testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;

/** The rule that one class uses a type, its nested types included, and that no other class does. */
public final class TypeUsage {

  private TypeUsage() {}

  /**
   * The rule.
   *
   * @param type the fully qualified name of the type
   * @param className the simple name of the class that uses it
   */
  public static ArchRule onlyBy(String type, String className) {
    return classes().should(leaveItTo(type, className));
  }

  private static ArchCondition<JavaClass> leaveItTo(String type, String className) {
    String simpleType = type.substring(type.lastIndexOf('.') + 1);
    return new ArchCondition<>("leave " + simpleType + " to " + className) {
      private boolean isUsed;

      @Override
      public void init(Collection<JavaClass> application) {
        isUsed = false;
      }

      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        boolean uses = uses(javaClass, type);
        if (ClassNames.isOrIsInside(javaClass, className)) {
          isUsed |= uses;
        } else if (uses) {
          report(
              javaClass,
              "%s uses %s; only %s may."
                  .formatted(javaClass.getSimpleName(), simpleType, className),
              events);
        }
      }

      @Override
      public void finish(ConditionEvents events) {
        if (!isUsed) {
          report(className, "%s does not use %s.".formatted(className, simpleType), events);
        }
      }
    };
  }

  private static boolean uses(JavaClass javaClass, String type) {
    return javaClass.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getName())
        .anyMatch(name -> name.equals(type) || name.startsWith(type + "$"));
  }

  private static void report(Object place, String problem, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(place, problem));
  }
}
