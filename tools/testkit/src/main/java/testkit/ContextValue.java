package testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rule that the context cannot change while it is bound. A binding only fixes <em>which</em>
 * object is bound; so the field's type argument has to be a type whose objects never change: a
 * String, a record or class with nothing but such final fields, an Optional of one. A type that
 * leaves it open, such as a Map or Object, does not do.
 */
public final class ContextValue {

  /** What an id is likely to be made of. */
  private static final Set<String> IMMUTABLE =
      Set.of(
          "java.lang.String",
          "java.lang.Boolean",
          "java.lang.Character",
          "java.lang.Integer",
          "java.lang.Long",
          "java.math.BigInteger",
          "java.net.URI",
          "java.util.Locale",
          "java.util.Optional",
          "java.util.UUID");

  private ContextValue() {}

  /**
   * The rule.
   *
   * @param className the simple name of the class that holds the context
   * @param type the type of its field, which has one type argument: what it gives access to
   */
  public static ArchRule immutableIn(String className, Class<?> type) {
    return classes().that().haveSimpleName(className).should(holdWhatNeverChanges(type));
  }

  private static ArchCondition<JavaClass> holdWhatNeverChanges(Class<?> type) {
    return new ArchCondition<>("hold what never changes") {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        List<JavaField> fields =
            javaClass.getFields().stream()
                .filter(field -> field.getRawType().isEquivalentTo(type))
                .toList();
        if (fields.isEmpty()) {
          // A rule that has nothing to look at must not pass.
          report(
              javaClass,
              "%s has no %s to look into."
                  .formatted(javaClass.getSimpleName(), type.getSimpleName()),
              events);
        }
        for (JavaField field : fields) {
          problemOf(field).ifPresent(problem -> report(javaClass, problem, events));
        }
      }
    };
  }

  private static Optional<String> problemOf(JavaField field) {
    String place = field.getOwner().getSimpleName() + "." + field.getName();
    if (!(field.getType() instanceof JavaParameterizedType parameterized)) {
      return Optional.of("%s does not say the type of its value.".formatted(place));
    }
    JavaType value = parameterized.getActualTypeArguments().getFirst();
    return reason(value, new HashSet<>())
        .map(why ->
            "%s binds objects of type %s, but %s."
                .formatted(place, value.toErasure().getSimpleName(), why));
  }

  /** Says why objects of a type can change, or may; empty if they never do. */
  private static Optional<String> reason(JavaType type, Set<String> seen) {
    if (type instanceof JavaTypeVariable) {
      return Optional.empty(); // judged where it gets its argument
    }
    JavaClass erasure = type.toErasure();
    String name = erasure.getName();
    if (erasure.isArray()) {
      return Optional.of("the elements of an array can always be changed");
    }
    if (erasure.isPrimitive() || name.startsWith("java.time.") || IMMUTABLE.contains(name)) {
      return ofTypeArguments(type, seen);
    }
    if (erasure.getSource().isEmpty()) { // not of the application
      return Optional.of(
          "%s is no type whose objects never change".formatted(erasure.getSimpleName()));
    }
    return ofTypeArguments(type, seen)
        .or(() -> seen.add(name) ? ofFields(erasure, seen) : Optional.empty());
  }

  private static Optional<String> ofTypeArguments(JavaType type, Set<String> seen) {
    return type instanceof JavaParameterizedType parameterized
        ? parameterized.getActualTypeArguments().stream()
            .map(argument -> reason(argument, seen))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /** An interface or an open class may hide anything: its known subtypes are looked at as well. */
  private static Optional<String> ofFields(JavaClass type, Set<String> seen) {
    for (JavaField field : type.getAllFields()) {
      if (field.getModifiers().contains(JavaModifier.STATIC)) {
        continue; // a matter of StaticState
      }
      String place = type.getSimpleName() + "." + field.getName();
      if (!field.getModifiers().contains(JavaModifier.FINAL)) {
        return Optional.of("its field %s is not final and can be changed".formatted(place));
      }
      Optional<String> inner = reason(field.getType(), seen);
      if (inner.isPresent()) {
        return inner.map(why -> "in its field %s %s".formatted(place, why));
      }
    }
    return type.getAllSubclasses().stream()
        .filter(subclass -> seen.add(subclass.getName()))
        .map(subclass -> ofFields(subclass, seen))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static void report(JavaClass javaClass, String problem, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(javaClass, problem));
  }
}
