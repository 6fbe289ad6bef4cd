package testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rule against work on threads that know no request: threads, pools and timers that a class
 * makes for itself, and the common pool of the JDK. Calls and method references count alike.
 */
public final class ThreadCreation {

  private static final Set<String> MAKERS =
      Set.of(
          "java.lang.Thread",
          "java.util.Timer",
          "java.util.concurrent.ForkJoinPool",
          "java.util.concurrent.ScheduledThreadPoolExecutor",
          "java.util.concurrent.ThreadPoolExecutor");

  private static final Set<String> THREAD_FACTORIES =
      Set.of("ofPlatform", "ofVirtual", "startVirtualThread");

  /** What runs code on the JDK's own threads, or gives access to them, by owner and method. */
  private static final Map<String, Set<String>> LENDERS =
      Map.of(
          "java.lang.ref.Cleaner",
          Set.of("create"),
          "java.util.concurrent.CompletableFuture",
          Set.of("defaultExecutor", "orTimeout", "completeOnTimeout"),
          "java.util.concurrent.ForkJoinTask",
          Set.of("fork", "invoke", "invokeAll"),
          "java.util.concurrent.RecursiveAction",
          Set.of("fork", "invoke", "<init>"),
          "java.util.concurrent.RecursiveTask",
          Set.of("fork", "invoke", "<init>"),
          "java.util.concurrent.SubmissionPublisher",
          Set.of("<init>"),
          "java.util.concurrent.ThreadFactory",
          Set.of("newThread"),
          "java.util.concurrent.ThreadPoolExecutor",
          Set.of("getThreadFactory"),
          "java.util.stream.StreamSupport",
          Set.of("stream", "intStream", "longStream", "doubleStream"));

  private ThreadCreation() {}

  /**
   * The rule, with the one class that owns the pools.
   *
   * @param className the simple name of that class
   */
  public static ArchRule onlyIn(String className) {
    return onlyInAndBy(className);
  }

  /**
   * The rule, with the one class that owns the pools and with calls that all classes may make.
   *
   * @param className the simple name of that class
   * @param calls the names of methods that are allowed, such as {@code orTimeout}
   */
  public static ArchRule onlyInAndBy(String className, String... calls) {
    return classes().should(startNoWorkOfTheirOwn(className, Set.of(calls)));
  }

  private static ArchCondition<JavaClass> startNoWorkOfTheirOwn(String allowed, Set<String> calls) {
    return new ArchCondition<>("start no work on threads that know no request") {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        if (ClassNames.isOrIsInside(javaClass, allowed)) {
          return;
        }
        javaClass.getCodeUnitAccessesFromSelf().stream()
            .filter(access -> !calls.contains(access.getName()))
            .map(access -> problemOf(access, javaClass))
            .flatMap(Optional::stream)
            .distinct()
            .forEach(problem -> events.add(SimpleConditionEvent.violated(javaClass, problem)));
      }
    };
  }

  private static Optional<String> problemOf(JavaCodeUnitAccess<?> access, JavaClass javaClass) {
    CodeUnitAccessTarget target = access.getTarget();
    String owner = target.getOwner().getName();
    String type = target.getOwner().getSimpleName();
    String name = target.getName();
    String place = ClassNames.nameOf(javaClass);
    if (name.equals("<init>") && MAKERS.contains(owner)) {
      return Optional.of("%s makes a %s of its own.".formatted(place, type));
    }
    if (owner.equals("java.lang.Thread") && THREAD_FACTORIES.contains(name)) {
      return Optional.of("%s calls Thread.%s to make a thread.".formatted(place, name));
    }
    if (owner.equals("java.util.concurrent.Executors")
        && (name.startsWith("new") || name.equals("defaultThreadFactory"))) {
      return Optional.of("%s calls Executors.%s.".formatted(place, name));
    }
    if (isAsyncWithoutExecutor(target)) {
      return Optional.of("%s calls %s.%s without an executor.".formatted(place, type, name));
    }
    if (LENDERS.getOrDefault(owner, Set.of()).contains(name)) {
      return Optional.of(
          "%s calls %s.%s, which runs code on a thread of the JDK.".formatted(place, type, name));
    }
    if (isParallel(target)) {
      return Optional.of("%s calls %s.%s.".formatted(place, type, name));
    }
    return Optional.empty();
  }

  private static boolean isAsyncWithoutExecutor(CodeUnitAccessTarget target) {
    String owner = target.getOwner().getName();
    String name = target.getName();
    return Set.of("java.util.concurrent.CompletableFuture", "java.util.concurrent.CompletionStage")
            .contains(owner)
        && (name.endsWith("Async") || name.equals("delayedExecutor"))
        && target.getRawParameterTypes().stream()
            .noneMatch(type -> type.getName().equals("java.util.concurrent.Executor"));
  }

  /** Both ways to a parallel stream, the parallel methods of Arrays, and the pool behind them. */
  private static boolean isParallel(CodeUnitAccessTarget target) {
    String owner = target.getOwner().getName();
    String name = target.getName();
    return name.equals("parallelStream")
        || (name.equals("parallel") && owner.startsWith("java.util.stream."))
        || (name.startsWith("parallel") && owner.equals("java.util.Arrays"))
        || (name.equals("commonPool") && owner.equals("java.util.concurrent.ForkJoinPool"));
  }
}
