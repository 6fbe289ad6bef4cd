package testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out why objects of a type can change. One instance looks at one field; the makers are the
 * code that makes what is in it, for types that say nothing about what is behind them.
 */
final class Changeable {

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
          "java.lang.System$Logger",
          "java.lang.Void",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.net.URI",
          "java.nio.charset.Charset",
          "java.nio.file.Path",
          "java.util.Locale",
          "java.util.OptionalDouble",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.UUID",
          "java.util.HexFormat",
          "java.util.concurrent.TimeUnit",
          "java.util.logging.Logger",
          "java.util.regex.Pattern",
          "org.slf4j.Logger",
          "org.slf4j.Marker",
          "org.slf4j.event.Level",
          "ch.qos.logback.classic.Logger",
          "ch.qos.logback.classic.Level");

  /** Types that say nothing about what is behind them: the code that makes it tells. */
  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.lang.Iterable",
          "java.util.Collection",
          "java.util.List",
          "java.util.Map",
          "java.util.Map$Entry",
          "java.util.SequencedCollection",
          "java.util.SequencedMap",
          "java.util.SequencedSet",
          "java.util.Set");

  private static final Set<String> FUNCTIONS =
      Set.of(
          "java.lang.Comparable",
          "java.lang.Runnable",
          "java.lang.invoke.MethodHandle",
          "java.lang.invoke.VarHandle",
          "java.time.Clock", // can be extended, unlike the rest of its package
          "java.util.Comparator",
          "java.util.concurrent.Callable",
          "java.util.concurrent.ThreadFactory");

  private static final Set<String> STATELESS_SUPERCLASSES =
      Set.of("java.lang.Enum", "java.lang.Object", "java.lang.Record", "java.time.Clock");

  private static final Set<String> IMMUTABLE_FACTORIES =
      Set.of("of", "ofEntries", "copyOf", "entry", "toList");

  private static final Set<String> MUTABLE_COLLECTORS =
      Set.of(
          "groupingBy",
          "groupingByConcurrent",
          "partitioningBy",
          "toCollection",
          "toConcurrentMap",
          "toList",
          "toMap",
          "toSet");

  private final Set<String> exceptions;
  private final Set<String> seen = new HashSet<>();

  Changeable(Set<String> exceptions) {
    this.exceptions = exceptions;
  }

  /**
   * Returns why objects of a type can change, or may; empty if they never do.
   *
   * @param type the declared type
   * @param makers the code that makes the object
   */
  Optional<String> reason(JavaType type, List<JavaCodeUnit> makers) {
    JavaClass erasure = type.toErasure();
    String name = erasure.getName();
    if (exceptions.contains(name) || erasure.isPrimitive() || isImmutable(name)) {
      return Optional.empty();
    }
    if (erasure.isArray()) {
      return Optional.of("the elements of an array can always be changed");
    }
    if (name.equals("java.util.Optional")) {
      return ofTypeArguments(type, makers);
    }
    if (isOpaque(name)) {
      return ofMakers(makers).or(() -> ofTypeArguments(type, makers));
    }
    if (isOfTheApplication(erasure)) {
      return seen.add(name) ? ofApplicationType(type, makers) : Optional.empty();
    }
    return LibraryType.named(name).isEnum()
        ? Optional.empty()
        : Optional.of("what its " + erasure.getSimpleName() + " holds can be changed");
  }

  private Optional<String> ofTypeArguments(JavaType type, List<JavaCodeUnit> makers) {
    if (type instanceof JavaParameterizedType parameterized) {
      // A function of any Object is no holder of one, unlike a collection.
      boolean mayBeOfObjects = isFunction(type.toErasure().getName());
      return parameterized.getActualTypeArguments().stream()
          .filter(argument -> !(mayBeOfObjects && isObject(argument.toErasure())))
          .map(argument -> reason(argument, makers))
          .flatMap(Optional::stream)
          .findFirst();
    }
    return Optional.empty();
  }

  /** An interface or an open class may hide anything: its known subtypes are looked at as well. */
  private Optional<String> ofApplicationType(JavaType type, List<JavaCodeUnit> makers) {
    JavaClass erasure = type.toErasure();
    return ofTypeArguments(type, makers)
        .or(() -> ofFields(type, makers))
        .or(() -> ofLibrarySuperclass(erasure, makers))
        .or(() -> ofSubclasses(erasure, makers))
        .or(() -> erasure.isInterface() ? ofMakers(makers) : Optional.empty());
  }

  private Optional<String> ofFields(JavaType type, List<JavaCodeUnit> makers) {
    JavaClass erasure = type.toErasure();
    for (JavaField field : erasure.getAllFields()) {
      boolean isOfTypeArgument =
          field.getType() instanceof JavaTypeVariable && type instanceof JavaParameterizedType;
      if (field.getModifiers().contains(JavaModifier.STATIC) || isOfTypeArgument) {
        continue; // looked at elsewhere
      }
      if (!field.getModifiers().contains(JavaModifier.FINAL)) {
        return Optional.of("its %s can be changed".formatted(placeOf(field, erasure)));
      }
      List<JavaCodeUnit> allMakers = new ArrayList<>(makers);
      allMakers.addAll(field.getOwner().getConstructors());
      Optional<String> inner = reason(field.getType(), allMakers);
      if (inner.isPresent()) {
        return inner.map(why -> "in its field %s %s".formatted(field.getName(), why));
      }
    }
    return Optional.empty();
  }

  private static String placeOf(JavaField field, JavaClass owner) {
    String name = owner.getSimpleName(); // empty where the class is anonymous
    return name.isEmpty() ? field.getName() : name + "." + field.getName();
  }

  /** What a library's class holds cannot be seen, so its own objects tell. */
  private Optional<String> ofLibrarySuperclass(JavaClass type, List<JavaCodeUnit> makers) {
    return type.getAllRawSuperclasses().stream()
        .filter(superclass -> !isOfTheApplication(superclass))
        .filter(superclass -> !STATELESS_SUPERCLASSES.contains(superclass.getName()))
        .findFirst()
        .flatMap(superclass -> reason(superclass, makers));
  }

  private Optional<String> ofSubclasses(JavaClass type, List<JavaCodeUnit> makers) {
    return type.getAllSubclasses().stream()
        .filter(subclass -> seen.add(subclass.getName()))
        .map(subclass -> ofFields(subclass, makers))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> ofMakers(List<JavaCodeUnit> makers) {
    return makers.stream().map(this::ofMaker).flatMap(Optional::stream).findFirst();
  }

  /** What a lambda in the code does is left out: it makes something new at every call. */
  private Optional<String> ofMaker(JavaCodeUnit maker) {
    Stream<Optional<String>> built =
        maker.getConstructorCallsFromSelf().stream()
            .filter(call -> !call.isDeclaredInLambda() && !makesNoPart(call))
            .map(call -> reason(call.getTargetOwner(), List.of(maker)));
    Stream<Optional<String>> given =
        maker.getMethodCallsFromSelf().stream()
            .filter(call -> !call.isDeclaredInLambda())
            .map(this::ofResult);
    Stream<Optional<String>> captured = Captured.by(maker).stream().map(this::ofCaptured);
    return Stream.of(built, given, captured)
        .flatMap(reasons -> reasons)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Types of the application are left to the code that makes their objects. */
  private Optional<String> ofCaptured(ClassDesc type) {
    if (type.isArray()) {
      return Optional.of("a function takes an array along, whose elements can always be changed");
    }
    if (type.isPrimitive()) {
      return Optional.empty();
    }
    LibraryType library = LibraryType.of(type);
    boolean isKnown =
        exceptions.contains(library.name())
            || isImmutable(library.name())
            || library.isEnum()
            || isOpaque(library.name());
    return isKnown || !library.isOfTheJdk()
        ? Optional.empty()
        : Optional.of(
            "a function takes a %s along, which can be changed".formatted(type.displayName()));
  }

  /** A constructor's call of another one for the same object, or the making of an exception. */
  private static boolean makesNoPart(JavaConstructorCall call) {
    JavaClass owner = call.getOriginOwner();
    JavaClass made = call.getTargetOwner();
    boolean isSameObject =
        call.getOrigin().isConstructor()
            && (made.equals(owner) || owner.getRawSuperclass().filter(made::equals).isPresent());
    return isSameObject
        || isObject(made)
        || made.getName().endsWith("Exception")
        || made.getName().endsWith("Error");
  }

  private Optional<String> ofResult(JavaMethodCall call) {
    JavaClass owner = call.getTargetOwner();
    String result = call.getTarget().getRawReturnType().getName();
    if (isOfTheApplication(owner)) {
      return isOpaque(result) && seen.add(call.getTarget().getFullName())
          ? call.getTarget().resolveMember().flatMap(this::ofMaker)
          : Optional.empty();
    }
    boolean isMutable =
        owner.getName().equals("java.util.stream.Collectors")
            ? MUTABLE_COLLECTORS.contains(call.getName())
            : LibraryType.named(result).isCollection() && !isImmutableFactory(call);
    return isMutable
        ? Optional.of(
            "%s.%s may give out something that can be changed"
                .formatted(owner.getSimpleName(), call.getName()))
        : Optional.empty();
  }

  private static boolean isImmutableFactory(JavaMethodCall call) {
    String name = call.getName();
    return IMMUTABLE_FACTORIES.contains(name)
        || (call.getTargetOwner().getName().equals("java.util.Collections")
            && Stream.of("empty", "unmodifiable", "singleton").anyMatch(name::startsWith));
  }

  private static boolean isImmutable(String name) {
    return IMMUTABLE.contains(name) || (name.startsWith("java.time.") && !FUNCTIONS.contains(name));
  }

  private static boolean isOpaque(String name) {
    return COLLECTIONS.contains(name) || isFunction(name);
  }

  private static boolean isFunction(String name) {
    return FUNCTIONS.contains(name) || name.startsWith("java.util.function.");
  }

  private static boolean isObject(JavaClass type) {
    return type.getName().equals("java.lang.Object");
  }

  private static boolean isOfTheApplication(JavaClass type) {
    // Only imported classes have a source; the rest are known by name alone.
    return type.getSource().isPresent();
  }
}
