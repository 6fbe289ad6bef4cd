package facts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Backs step 1's README, "Take the rule home": "This rule judges a field by its type. It refuses
 * every {@code List}, even an immutable one. It accepts every enum"
 */
class PlainRuleTest {

  private static final Set<String> IMMUTABLE =
      Set.of(
          "java.lang.String", "java.util.regex.Pattern", "java.time.Duration", "org.slf4j.Logger");

  private static final ArchRule NO_STATIC_STATE =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC) // the compiler's own, in enums
          .should()
          .beFinal()
          .andShould()
          .haveRawType(
              DescribedPredicate.<JavaClass>describe(
                  "an immutable type",
                  type ->
                      type.isPrimitive() || type.isEnum() || IMMUTABLE.contains(type.getName())))
          .because("all requests share a static field");

  @Test
  void it_finds_a_field_that_is_not_final_and_a_mutable_type() {
    assertFalse(allows(NotFinal.class));
    assertFalse(allows(Mutable.class));
  }

  @Test
  void it_allows_a_text() {
    assertTrue(allows(Text.class));
  }

  @Test
  void it_refuses_a_list_that_cannot_change() {
    assertFalse(allows(ImmutableList.class));
  }

  @Test
  void it_believes_an_enum_that_can_change() {
    assertTrue(allows(Holder.class));
  }

  private static boolean allows(Class<?> type) {
    return !NO_STATIC_STATE
        .allowEmptyShould(true)
        .evaluate(
            new ClassFileImporter()
                .importClasses(
                    Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())).toList()))
        .hasViolation();
  }

  static final class NotFinal {
    static String currentRequestId;
  }

  static final class Mutable {
    static final AtomicReference<String> CURRENT = new AtomicReference<>();
  }

  static final class Text {
    static final String SELECT = "SELECT path FROM images WHERE name = ?";
  }

  static final class ImmutableList {
    static final List<String> IMAGES = List.of("cat.png");
  }

  static final class Holder {
    enum Current {
      REQUEST;

      String id;
    }

    static final Current CURRENT = Current.REQUEST;
  }
}
