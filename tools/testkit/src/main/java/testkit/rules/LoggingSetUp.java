package testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules about the logging set-up. A class belongs to the set-up if it depends on logback or on
 * the JSON encoder, with what is nested in it; everybody else only logs.
 */
public final class LoggingSetUp {

  private static final Set<String> STANDARD_OUTPUT = Set.of("java.lang.System.out", "java.lang.IO");

  /** How the names of methods begin that are called before the first line and after the last. */
  private static final List<String> SETTINGS =
      List.of("<init>", "<clinit>", "set", "addAppender", "start", "stop", "detach");

  private static final Set<String> TIMERS =
      Set.of(
          "java.util.Timer",
          "java.util.TimerTask",
          "java.util.concurrent.ScheduledExecutorService",
          "java.util.concurrent.ScheduledThreadPoolExecutor");

  private LoggingSetUp() {}

  /** Tells the classes of the logging set-up from the others. */
  public static DescribedPredicate<JavaClass> classesOfIt() {
    return DescribedPredicate.describe("of the logging set-up", LoggingSetUp::belongs);
  }

  /**
   * The rule that no class outside the logging set-up has a string constant with a certain text in
   * it, be it a key, a message or a part of either.
   *
   * @param text the text
   */
  public static ArchRule onlyItSays(String text) {
    return rule(
        "not say " + text,
        javaClass ->
            belongs(javaClass)
                ? Stream.of()
                : StringConstants.in(javaClass).stream()
                    .filter(constant -> constant.contains(text))
                    .limit(1)
                    .map(constant ->
                        "%s says \"%s\"."
                            .formatted(javaClass.getSimpleName(), constant.replace("\1", "{}"))));
  }

  /** The rule that no class outside the logging set-up touches the MDC. */
  public static ArchRule onlyItTouchesTheMdc() {
    return rule(
        "not touch the MDC",
        javaClass ->
            belongs(javaClass)
                ? Stream.of()
                : dependencies(javaClass)
                    .filter(name -> name.equals("org.slf4j.MDC") || name.endsWith("MDCAdapter"))
                    .limit(1)
                    .map(name -> javaClass.getSimpleName() + " touches the MDC."));
  }

  /** The rule that a class that asks for a logger does not belong to the logging set-up. */
  public static ArchRule whoLogsIsNoPartOfIt() {
    return rule(
        "not both log and set logging up",
        javaClass ->
            belongs(javaClass) && asksForALogger(javaClass)
                ? Stream.of(
                    "%s logs, and it knows how log lines are made."
                        .formatted(javaClass.getSimpleName()))
                : Stream.of());
  }

  /** The rule that no other class uses a class of the logging set-up. */
  public static ArchRule nobodyUsesIt() {
    return rule(
        "not use the logging set-up",
        javaClass ->
            belongs(javaClass)
                ? Stream.of()
                : javaClass.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(target -> isOfTheSamePackage(target, javaClass) && belongs(target))
                    .limit(1)
                    .map(target ->
                        "%s uses %s, which belongs to the logging set-up."
                            .formatted(javaClass.getSimpleName(), target.getSimpleName())));
  }

  /** The rule that the logging set-up starts no timer and keeps nothing by thread. */
  public static ArchRule itHasOneQueueAndNothingElse() {
    return rule(
        "have a queue with its thread, and nothing else of that kind",
        javaClass ->
            belongs(javaClass)
                ? Stream.concat(
                    dependencies(javaClass)
                        .filter(TIMERS::contains)
                        .limit(1)
                        .map(name ->
                            "%s uses %s: the set-up may have a thread for its queue, and no other."
                                .formatted(ClassNames.nameOf(javaClass), name)),
                    javaClass.getFields().stream()
                        .filter(LoggingSetUp::isAMapOfThreads)
                        .map(field ->
                            "%s.%s keeps something for each thread: a thread is not a request."
                                .formatted(javaClass.getSimpleName(), field.getName())))
                : Stream.of());
  }

  /**
   * The rule that an object of the logging set-up keeps nothing from one line to the next. Its
   * settings may be set, and it may be started and stopped.
   */
  public static ArchRule itKeepsNothing() {
    return rule(
        "keep nothing from line to line",
        javaClass ->
            belongs(javaClass)
                ? javaClass.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getAccessType() == AccessType.SET)
                    .filter(access -> !isSetting(access.getOrigin().getName()))
                    .filter(access -> !access.getTarget().getRawType().isPrimitive())
                    .map(access ->
                        "%s.%s changes while lines are logged, by many threads at once."
                            .formatted(
                                access.getTargetOwner().getSimpleName(),
                                access.getTarget().getName()))
                    .distinct()
                : Stream.of());
  }

  private static boolean isSetting(String method) {
    return SETTINGS.stream().anyMatch(method::startsWith);
  }

  /** The rule that no class writes to standard output past the log, not even in the set-up. */
  public static ArchRule nobodyWritesPastIt() {
    return rule(
        "not write to standard output",
        javaClass ->
            javaClass.getAccessesFromSelf().stream()
                .filter(LoggingSetUp::isStandardOutput)
                .limit(1)
                .map(access ->
                    "%s writes to standard output itself, with %s."
                        .formatted(
                            javaClass.getSimpleName(),
                            access.getTargetOwner().getSimpleName() + "." + access.getName())));
  }

  private static ArchRule rule(String description, Function<JavaClass, Stream<String>> problems) {
    return classes()
        .should(
            new ArchCondition<JavaClass>(description) {
              @Override
              public void check(JavaClass javaClass, ConditionEvents events) {
                problems
                    .apply(javaClass)
                    .map(problem -> SimpleConditionEvent.violated(javaClass, problem))
                    .forEach(events::add);
              }
            });
  }

  private static boolean belongs(JavaClass javaClass) {
    return dependencies(javaClass)
            .anyMatch(name ->
                name.startsWith("ch.qos.logback.") || name.startsWith("net.logstash.logback."))
        || javaClass.getAllRawSuperclasses().stream().anyMatch(LoggingSetUp::belongs)
        || javaClass.getEnclosingClass().map(LoggingSetUp::belongs).orElse(false);
  }

  private static boolean isOfTheSamePackage(JavaClass one, JavaClass other) {
    return one.getPackageName().equals(other.getPackageName());
  }

  private static boolean isAMapOfThreads(JavaField field) {
    return field.getRawType().isAssignableTo(Map.class)
        && field.getType().getAllInvolvedRawTypes().stream()
            .anyMatch(type -> type.getName().equals("java.lang.Thread"));
  }

  private static boolean asksForALogger(JavaClass javaClass) {
    return javaClass.getMethodCallsFromSelf().stream()
        .anyMatch(call ->
            call.getTargetOwner().getName().equals("org.slf4j.LoggerFactory")
                && call.getName().equals("getLogger"));
  }

  private static boolean isStandardOutput(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return STANDARD_OUTPUT.contains(owner)
        || STANDARD_OUTPUT.contains(owner + "." + access.getName());
  }

  private static Stream<String> dependencies(JavaClass javaClass) {
    return javaClass.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(JavaClass::getName);
  }
}
