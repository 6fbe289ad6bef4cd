package testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;

/**
 * The rule that no field of an object can change. It judges by the fields' declared types, for
 * objects that a test cannot reach; where it can, {@link SharedObjects} sees more.
 */
public final class FinalFields {

  /** How the names of types begin that exist to be changed by several threads. */
  private static final List<String> MADE_FOR_CHANGE =
      List.of(
          "java.util.concurrent.atomic.",
          "java.util.concurrent.Concurrent",
          "java.util.concurrent.CopyOnWrite",
          "java.util.concurrent.BlockingQueue",
          "java.util.concurrent.LinkedBlocking");

  private FinalFields() {}

  /** The rule. */
  public static ArchRule everywhere() {
    return classes()
        .should(
            new ArchCondition<JavaClass>("have fields that cannot change") {
              @Override
              public void check(JavaClass javaClass, ConditionEvents events) {
                for (JavaField field : javaClass.getFields()) {
                  problemOf(field)
                      .ifPresent(
                          problem -> events.add(SimpleConditionEvent.violated(field, problem)));
                }
              }
            });
  }

  private static Optional<String> problemOf(JavaField field) {
    String name = ClassNames.nameOf(field.getOwner()) + "." + field.getName();
    String type = field.getRawType().getName();
    if (field.getModifiers().contains(JavaModifier.STATIC)
        || field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
      return Optional.empty();
    }
    if (!field.getModifiers().contains(JavaModifier.FINAL)) {
      return Optional.of("The field %s is not final.".formatted(name));
    }
    return MADE_FOR_CHANGE.stream().anyMatch(type::startsWith)
        ? Optional.of(
            "The field %s has the type %s. What it holds can change."
                .formatted(name, field.getRawType().getSimpleName()))
        : Optional.empty();
  }
}
