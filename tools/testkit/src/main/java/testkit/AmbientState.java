package testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule against state that is around a method without being handed to it and is no field either:
 * system properties, what hangs on the current thread, and the thread's own name or number used as
 * one.
 */
public final class AmbientState {

  /** Nobody may: a thread keeps what it inherits, long after the request that started it. */
  private static final String INHERITED = "java.lang.InheritableThreadLocal";

  private static final Set<String> ON_THE_THREAD =
      Set.of("java.lang.ThreadLocal", "java.lang.ScopedValue");

  private static final Set<String> SYSTEM_PROPERTIES =
      Set.of("setProperty", "setProperties", "getProperties", "clearProperty");

  private static final Set<String> THREAD_IDENTITY =
      Set.of("getName", "setName", "threadId", "getId", "getThreadGroup");

  private AmbientState() {}

  /**
   * The rule: none of it.
   *
   * @see #noneOutside
   */
  public static ArchRule none() {
    return classes().should(useNone(""));
  }

  /**
   * The rule, with one class that may use a ThreadLocal or a ScopedValue.
   *
   * @param className the simple name of that class
   */
  public static ArchRule noneOutside(String className) {
    return classes().should(useNone(className));
  }

  private static ArchCondition<JavaClass> useNone(String allowed) {
    return new ArchCondition<>("use no ambient state") {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        String place = javaClass.getSimpleName();
        boolean mayUseThread = Place.isOrIsInside(javaClass, allowed);
        javaClass.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getName())
            .filter(
                type -> type.equals(INHERITED) || (ON_THE_THREAD.contains(type) && !mayUseThread))
            .distinct()
            .map(type ->
                "%s uses %s."
                    .formatted(place, type.replace("java.lang.", "a ").replace("a I", "an I")))
            .forEach(problem -> report(javaClass, problem, events));
        Stream.concat(
                javaClass.getMethodCallsFromSelf().stream(),
                javaClass.getMethodReferencesFromSelf().stream())
            .map(call -> problemOf(call, place))
            .flatMap(Optional::stream)
            .distinct()
            .forEach(problem -> report(javaClass, problem, events));
      }
    };
  }

  private static void report(JavaClass javaClass, String problem, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(javaClass, problem));
  }

  private static Optional<String> problemOf(JavaCodeUnitAccess<?> call, String place) {
    String owner = call.getTargetOwner().getName();
    String method = call.getName();
    if (owner.equals("org.slf4j.MDC")) {
      return Optional.of(
          "%s calls MDC.%s, which hangs text on the thread.".formatted(place, method));
    }
    if (owner.equals("java.lang.System") && SYSTEM_PROPERTIES.contains(method)) {
      return Optional.of(
          "%s calls System.%s: the whole JVM shares the properties.".formatted(place, method));
    }
    if (owner.equals("java.lang.Thread") && THREAD_IDENTITY.contains(method)) {
      return Optional.of("%s calls Thread.%s: a thread is not a request.".formatted(place, method));
    }
    if (owner.equals("java.lang.Thread") && method.equals("currentThread") && !interrupts(call)) {
      return Optional.of(
          "%s asks for the current thread: a thread is not a request.".formatted(place));
    }
    return Optional.empty();
  }

  /** {@code Thread.currentThread().interrupt()} is how a caught interrupt is passed on. */
  private static boolean interrupts(JavaCodeUnitAccess<?> call) {
    return call instanceof JavaMethodCall
        && callsIn(call.getOrigin(), "currentThread")
            <= callsIn(call.getOrigin(), "interrupt", "isInterrupted");
  }

  private static long callsIn(JavaCodeUnit code, String... methods) {
    return code.getMethodCallsFromSelf().stream()
        .filter(call -> List.of(methods).contains(call.getName()))
        .count();
  }
}
