package testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Rules about which classes use a type. Its nested types count as the type. */
public final class TypeUsage {

  private TypeUsage() {}

  /**
   * The rule that one class uses a type and that no other class does.
   *
   * @param type the fully qualified name of the type
   * @param className the simple name of the class that uses it
   */
  public static ArchRule onlyBy(String type, String className) {
    return classes().should(leaveItTo(type, className));
  }

  /**
   * The rule that one class uses a type, whatever that class is called, and no other does.
   *
   * @param type the fully qualified name of the type
   */
  public static ArchRule byOneClass(String type) {
    return classes().should(haveOneUserOf(type));
  }

  /**
   * The rule that no class uses certain types.
   *
   * @param types the fully qualified names of the types
   */
  public static ArchRule byNoClass(String... types) {
    return classes()
        .should(
            new ArchCondition<JavaClass>("not use " + String.join(" or ", types)) {
              @Override
              public void check(JavaClass javaClass, ConditionEvents events) {
                for (String type : types) {
                  if (uses(javaClass, type)) {
                    report(
                        javaClass,
                        "%s uses %s.".formatted(ClassNames.nameOf(javaClass), simpleNameOf(type)),
                        events);
                  }
                }
              }
            });
  }

  private static ArchCondition<JavaClass> haveOneUserOf(String type) {
    return new ArchCondition<>("have one user of " + simpleNameOf(type)) {
      private final Set<String> users = new TreeSet<>();

      @Override
      public void init(Collection<JavaClass> application) {
        users.clear();
      }

      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        if (uses(javaClass, type)) {
          users.add(outermostOf(javaClass).getSimpleName());
        }
      }

      @Override
      public void finish(ConditionEvents events) {
        if (users.isEmpty()) {
          report(type, "No class uses %s.".formatted(simpleNameOf(type)), events);
        }
        if (users.size() > 1) {
          report(
              type,
              "%s use %s.".formatted(String.join(" and ", users), simpleNameOf(type)),
              events);
        }
      }
    };
  }

  private static JavaClass outermostOf(JavaClass javaClass) {
    return javaClass.getEnclosingClass().map(TypeUsage::outermostOf).orElse(javaClass);
  }

  private static String simpleNameOf(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static ArchCondition<JavaClass> leaveItTo(String type, String className) {
    String simpleType = simpleNameOf(type);
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
