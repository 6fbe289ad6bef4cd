package testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rule against static mutable state. {@code final} says that a field always holds the same
 * object, not that the object never changes, so the rule asks what the object can be: a static field
 * has to be final and its type has to be one whose objects never change. Constants, loggers, records,
 * enums and classes of the application with nothing but such fields are; so is a collection or a
 * function if the class's static initialiser builds nothing that can change.
 */
public final class StaticState {

  private static final Set<String> IMMUTABLE =
      Set.of(
          "java.lang.String",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Class",
          "java.lang.Record",
          "java.lang.Void",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.net.URI",
          "java.nio.charset.Charset",
          "java.nio.file.Path",
          "java.util.Locale",
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.UUID",
          "java.util.HexFormat",
          "java.util.concurrent.TimeUnit",
          "java.util.regex.Pattern",
          "org.slf4j.Logger",
          "org.slf4j.Marker",
          "org.slf4j.event.Level",
          "ch.qos.logback.classic.Logger",
          "ch.qos.logback.classic.Level");

  /** Types that say nothing about what is behind them: the static initialiser tells. */
  private static final Set<String> OPAQUE =
      Set.of(
          "java.lang.Comparable",
          "java.lang.Iterable",
          "java.lang.Runnable",
          "java.util.Collection",
          "java.util.Comparator",
          "java.util.List",
          "java.util.Map",
          "java.util.Map$Entry",
          "java.util.SequencedCollection",
          "java.util.SequencedMap",
          "java.util.SequencedSet",
          "java.util.Set",
          "java.util.concurrent.Callable",
          "java.util.concurrent.ThreadFactory");

  private static final Set<String> IMMUTABLE_FACTORIES =
      Set.of("of", "ofEntries", "copyOf", "entry", "toList", "toUnmodifiableList");

  private StaticState() {}

  /**
   * The rule, with exceptions.
   *
   * @param exceptions fully qualified names of types whose static final fields are allowed on top,
   *     such as {@code java.lang.ThreadLocal} where a step is about it
   */
  public static ArchRule noneExcept(String... exceptions) {
    return classes().should(holdNoStaticMutableState(Set.of(exceptions)));
  }

  private static ArchCondition<JavaClass> holdNoStaticMutableState(Set<String> exceptions) {
    return new ArchCondition<>("hold no static mutable state") {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        for (JavaField field : javaClass.getFields()) {
          if (field.getModifiers().contains(JavaModifier.STATIC)
              && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            problemOf(field, exceptions)
                .ifPresent(problem -> events.add(SimpleConditionEvent.violated(field, problem)));
          }
        }
      }
    };
  }

  private static Optional<String> problemOf(JavaField field, Set<String> exceptions) {
    String name = field.getOwner().getSimpleName() + "." + field.getName();
    if (!field.getModifiers().contains(JavaModifier.FINAL)) {
      return Optional.of(
          "%s is static and not final: all requests share it, and any of them can change it."
              .formatted(name));
    }
    Changeable changeable = new Changeable(exceptions);
    return changeable
        .reason(field.getType(), field.getOwner())
        .map(reason -> "%s is static and final, but %s.".formatted(name, reason));
  }

  /** Finds out why objects of a type can change. One instance looks at one field. */
  private static final class Changeable {
    private final Set<String> exceptions;
    private final Set<String> seen = new HashSet<>();

    Changeable(Set<String> exceptions) {
      this.exceptions = exceptions;
    }

    Optional<String> reason(JavaType type, JavaClass owner) {
      JavaClass erasure = type.toErasure();
      String name = erasure.getName();
      if (exceptions.contains(name) || erasure.isPrimitive() || name.startsWith("java.time.")) {
        return Optional.empty();
      }
      if (erasure.isArray()) {
        return Optional.of("the elements of an array can always be changed");
      }
      if (IMMUTABLE.contains(name)) {
        return ofTypeArguments(type, owner);
      }
      if (OPAQUE.contains(name) || name.startsWith("java.util.function.")) {
        return ofTypeArguments(type, owner).or(() -> ofInitialiser(owner));
      }
      if (isOfTheApplication(erasure)) {
        return seen.add(name) ? ofApplicationType(erasure, owner) : Optional.empty();
      }
      return Optional.of("what a " + erasure.getSimpleName() + " holds can be changed");
    }

    private Optional<String> ofTypeArguments(JavaType type, JavaClass owner) {
      if (type instanceof JavaParameterizedType parameterized) {
        return parameterized.getActualTypeArguments().stream()
            .filter(argument -> !argument.toErasure().getName().equals("java.lang.Object"))
            .map(argument -> reason(argument, owner))
            .flatMap(Optional::stream)
            .findFirst();
      }
      return Optional.empty();
    }

    /** An interface or an open class may hide anything: its known subtypes are looked at as well. */
    private Optional<String> ofApplicationType(JavaClass type, JavaClass owner) {
      for (JavaField field : type.getAllFields()) {
        if (field.getModifiers().contains(JavaModifier.STATIC)) {
          continue; // looked at where it is declared
        }
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
          return Optional.of(
              "its %s.%s can be changed".formatted(type.getSimpleName(), field.getName()));
        }
        Optional<String> inner = reason(field.getType(), field.getOwner());
        if (inner.isPresent()) {
          return inner.map(why -> "in its field %s %s".formatted(field.getName(), why));
        }
      }
      return type.getAllSubclasses().stream()
          .filter(subclass -> seen.add(subclass.getName()))
          .map(subclass -> ofApplicationType(subclass, owner))
          .flatMap(Optional::stream)
          .findFirst();
    }

    private Optional<String> ofInitialiser(JavaClass owner) {
      Optional<JavaStaticInitializer> initialiser = owner.getStaticInitializer();
      if (initialiser.isEmpty()) {
        return Optional.empty();
      }
      for (JavaConstructorCall call : initialiser.get().getConstructorCallsFromSelf()) {
        JavaClass built = call.getTargetOwner();
        if (!built.getName().equals("java.lang.Object") && reason(built, owner).isPresent()) {
          return Optional.of("what a " + built.getSimpleName() + " holds can be changed");
        }
      }
      for (JavaMethodCall call : initialiser.get().getMethodCallsFromSelf()) {
        JavaClass result = call.getTarget().getRawReturnType();
        if (isOfTheApplication(call.getTargetOwner()) || isImmutableFactory(call)) {
          continue;
        }
        if (OPAQUE.contains(result.getName())) {
          return Optional.of(
              "%s.%s may give out something that can be changed"
                  .formatted(call.getTargetOwner().getSimpleName(), call.getName()));
        }
      }
      return Optional.empty();
    }

    private static boolean isImmutableFactory(JavaMethodCall call) {
      String name = call.getName();
      return IMMUTABLE_FACTORIES.contains(name)
          || (call.getTargetOwner().getName().equals("java.util.Collections")
              && List.of("empty", "unmodifiable", "singleton").stream().anyMatch(name::startsWith))
          || call.getTargetOwner().getName().equals("java.util.Comparator");
    }

    private static boolean isOfTheApplication(JavaClass type) {
      // Only imported classes have a source; the rest are known by name alone.
      return type.getSource().isPresent();
    }
  }
}
