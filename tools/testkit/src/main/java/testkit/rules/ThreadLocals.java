package testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** The rule against thread-local variables, for the steps that have something better. */
public final class ThreadLocals {

  private static final Set<String> BANNED =
      Set.of("java.lang.ThreadLocal", "java.lang.InheritableThreadLocal");

  private ThreadLocals() {}

  /** The rule: no class has one, makes one or calls one, whatever it is called. */
  public static ArchRule none() {
    return classes()
        .should(
            new ArchCondition<>("use no thread-local variable") {
              @Override
              public void check(JavaClass javaClass, ConditionEvents events) {
                javaClass.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(type -> BANNED.contains(type.getName()))
                    .map(JavaClass::getSimpleName)
                    .distinct()
                    .map(type -> "%s uses a %s.".formatted(javaClass.getSimpleName(), type))
                    .forEach(
                        problem -> events.add(SimpleConditionEvent.violated(javaClass, problem)));
              }
            });
  }
}
