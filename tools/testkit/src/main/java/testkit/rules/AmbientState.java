package testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rule against state that a method finds without a parameter and without a field: settings of
 * the JVM, files, and what is kept on a thread. What only reads the current thread, such as its
 * name for a log line, is allowed.
 */
public final class AmbientState {

  /** No class may use it: a thread keeps what it inherits, long after the request has ended. */
  private static final String INHERITED = "java.lang.InheritableThreadLocal";

  private static final Set<String> ON_THE_THREAD =
      Set.of("java.lang.ThreadLocal", "java.lang.ScopedValue");

  private static final String ANY = "*";

  /** What a class may take the system properties for. */
  private static final Set<String> PROPERTIES =
      Set.of("java.util.Properties", "java.util.Hashtable", "java.util.Map");

  private static final Set<String> CHANGES_OF_A_MAP =
      Set.of(
          "clear",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "entrySet",
          "load",
          "merge",
          "put",
          "putAll",
          "putIfAbsent",
          "remove",
          "replace",
          "replaceAll",
          "setProperty");

  /** It names its threads, and no learner edits it. */
  private static final String DEMO = "Demo";

  /** What the whole JVM shares, by owner and method. */
  private static final Map<String, Set<String>> OF_THE_JVM =
      Map.ofEntries(
          Map.entry(
              "java.lang.System",
              Set.of("setProperty", "setProperties", "clearProperty", "setIn", "setOut", "setErr")),
          Map.entry(
              "java.lang.Thread",
              Set.of("setDefaultUncaughtExceptionHandler", "holdsLock", "getAllStackTraces")),
          Map.entry("java.lang.ClassValue", Set.of(ANY)),
          Map.entry("java.lang.Runtime", Set.of("addShutdownHook")),
          Map.entry("java.lang.reflect.Field", Set.of(ANY)),
          Map.entry("java.net.Authenticator", Set.of("setDefault")),
          Map.entry("java.net.CookieHandler", Set.of("setDefault")),
          Map.entry("java.net.ProxySelector", Set.of("setDefault")),
          Map.entry("java.net.ResponseCache", Set.of("setDefault")),
          Map.entry("java.security.Security", Set.of(ANY)),
          Map.entry("java.util.Locale", Set.of("setDefault")),
          Map.entry("java.util.TimeZone", Set.of("setDefault")),
          Map.entry("java.util.logging.LogManager", Set.of(ANY)),
          Map.entry("java.util.logging.Logger", Set.of("setLevel", "addHandler", "setFilter")),
          Map.entry("java.util.prefs.Preferences", Set.of(ANY)),
          Map.entry("java.lang.management.ManagementFactory", Set.of(ANY)),
          Map.entry("javax.security.auth.Subject", Set.of(ANY)),
          Map.entry("sun.misc.Unsafe", Set.of(ANY)));

  private static final Map<String, Set<String>> FILES =
      Map.of(
          "java.io.File", Set.of(ANY),
          "java.io.FileInputStream", Set.of(ANY),
          "java.io.FileOutputStream", Set.of(ANY),
          "java.io.FileReader", Set.of(ANY),
          "java.io.FileWriter", Set.of(ANY),
          "java.io.RandomAccessFile", Set.of(ANY),
          "java.nio.channels.FileChannel", Set.of(ANY),
          "java.nio.file.Files", Set.of(ANY));

  private static final Map<String, Set<String>> OF_THE_LOGGING_SET_UP =
      Map.of(
          "ch.qos.logback.classic.LoggerContext", Set.of(ANY),
          "ch.qos.logback.classic.Logger", Set.of("setLevel", "setAdditive", "addAppender"),
          "ch.qos.logback.core.Context", Set.of(ANY),
          "org.slf4j.LoggerFactory", Set.of("getILoggerFactory"),
          "org.slf4j.Marker", Set.of("add", "remove"));

  private static final Map<String, Set<String>> OF_THE_MDC =
      Map.of(
          "ch.qos.logback.classic.util.LogbackMDCAdapter", Set.of(ANY),
          "org.slf4j.MDC", Set.of(ANY),
          "org.slf4j.helpers.BasicMDCAdapter", Set.of(ANY),
          "org.slf4j.helpers.ThreadLocalMapOfStacks", Set.of(ANY),
          "org.slf4j.spi.MDCAdapter", Set.of(ANY));

  private static final Map<String, Set<String>> OF_THE_THREAD =
      Map.of(
          "java.lang.Thread",
          Set.of(
              "setName",
              "getThreadGroup",
              "setContextClassLoader",
              "getContextClassLoader",
              "setUncaughtExceptionHandler",
              "setPriority",
              "getPriority"),
          "java.lang.ThreadGroup",
          Set.of(ANY));

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

  /** The rule: nothing of what the whole JVM shares. A hook for its end is allowed. */
  public static ArchRule nothingOfTheJvm() {
    return classes()
        .should(
            new ArchCondition<>("change nothing that the whole JVM shares") {
              @Override
              public void check(JavaClass javaClass, ConditionEvents events) {
                callsOf(javaClass)
                    .filter(call -> !call.getName().equals("addShutdownHook"))
                    .map(call ->
                        problemOf(
                            call,
                            ClassNames.nameOf(javaClass),
                            OF_THE_JVM,
                            "the whole JVM shares that"))
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(problem -> report(javaClass, problem, events));
              }
            });
  }

  private static ArchCondition<JavaClass> useNone(String allowed) {
    return new ArchCondition<>("use no ambient state") {
      private final Set<String> naming = new TreeSet<>();
      private final Set<String> readingNames = new TreeSet<>();

      @Override
      public void init(Collection<JavaClass> application) {
        naming.clear();
        readingNames.clear();
      }

      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        String place = javaClass.getSimpleName();
        boolean mayUseThread = ClassNames.isOrIsInside(javaClass, allowed);
        javaClass.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType().getName())
            .filter(
                type -> type.equals(INHERITED) || (ON_THE_THREAD.contains(type) && !mayUseThread))
            .distinct()
            .map(type ->
                "%s uses %s."
                    .formatted(place, type.replace("java.lang.", "a ").replace("a I", "an I")))
            .forEach(problem -> report(javaClass, problem, events));
        if (javaClass.isAssignableTo(Thread.class)) {
          report(
              javaClass,
              "%s is a Thread: its fields stay on the thread. A thread is not a request."
                  .formatted(place),
              events);
        }
        callsOf(javaClass)
            .map(call -> problemOf(call, place))
            .flatMap(Optional::stream)
            .distinct()
            .forEach(problem -> report(javaClass, problem, events));
        if (callsOf(javaClass).anyMatch(AmbientState::getsAllProperties)
            && !callsOf(javaClass).allMatch(AmbientState::onlyReadsProperties)) {
          report(
              javaClass,
              "%s gets all system properties and can change them: the whole JVM shares that."
                  .formatted(place),
              events);
        }
        if (!ClassNames.isOrIsInside(javaClass, DEMO)) {
          callsOf(javaClass).filter(AmbientState::namesAThread).forEach(_ -> naming.add(place));
          callsOf(javaClass).filter(AmbientState::readsAName).forEach(_ -> readingNames.add(place));
        }
      }

      @Override
      public void finish(ConditionEvents events) {
        if (!naming.isEmpty() && !readingNames.isEmpty()) {
          events.add(
              SimpleConditionEvent.violated(
                  naming,
                  "%s gives threads their names, and %s reads a thread's name: a name can carry an id."
                      .formatted(String.join(", ", naming), String.join(", ", readingNames))));
        }
      }
    };
  }

  private static Stream<JavaCodeUnitAccess<?>> callsOf(JavaClass javaClass) {
    return Stream.of(
            javaClass.getMethodCallsFromSelf(),
            javaClass.getMethodReferencesFromSelf(),
            javaClass.getConstructorCallsFromSelf(),
            javaClass.getConstructorReferencesFromSelf())
        .flatMap(Set::stream);
  }

  private static void report(JavaClass javaClass, String problem, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(javaClass, problem));
  }

  private static Optional<String> problemOf(JavaCodeUnitAccess<?> call, String place) {
    return Stream.of(
            problemOf(call, place, OF_THE_JVM, "the whole JVM shares that"),
            problemOf(call, place, FILES, "all requests share the files"),
            problemOf(call, place, OF_THE_LOGGING_SET_UP, "all requests share the logging set-up"),
            problemOf(call, place, OF_THE_MDC, "the MDC keeps text on the thread"),
            problemOf(call, place, OF_THE_THREAD, "a thread is not a request"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> problemOf(
      JavaCodeUnitAccess<?> call, String place, Map<String, Set<String>> forbidden, String reason) {
    Set<String> methods = forbidden.getOrDefault(call.getTargetOwner().getName(), Set.of());
    String type = call.getTargetOwner().getSimpleName();
    String method = call.getName();
    if (!methods.contains(method) && !methods.contains(ANY)) {
      return Optional.empty();
    }
    return Optional.of(
        method.equals("<init>")
            ? "%s makes a %s: %s.".formatted(place, type, reason)
            : "%s calls %s.%s: %s.".formatted(place, type, method, reason));
  }

  private static boolean getsAllProperties(JavaCodeUnitAccess<?> call) {
    return call.getTargetOwner().getName().equals("java.lang.System")
        && call.getName().equals("getProperties");
  }

  private static boolean onlyReadsProperties(JavaCodeUnitAccess<?> call) {
    return !PROPERTIES.contains(call.getTargetOwner().getName())
        || !CHANGES_OF_A_MAP.contains(call.getName());
  }

  private static boolean namesAThread(JavaCodeUnitAccess<?> call) {
    String owner = call.getTargetOwner().getName();
    boolean isConstructor = owner.equals("java.lang.Thread") && call.getName().equals("<init>");
    boolean isBuilder =
        owner.startsWith("java.lang.Thread$Builder") && call.getName().equals("name");
    return isBuilder
        || isConstructor
            && call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.lang.String"));
  }

  private static boolean readsAName(JavaCodeUnitAccess<?> call) {
    return call.getTargetOwner().getName().equals("java.lang.Thread")
        && call.getName().equals("getName");
  }
}
