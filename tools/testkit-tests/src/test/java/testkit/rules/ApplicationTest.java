package testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ApplicationTest {

  private static final ArchRule ALL_ARE_PUBLIC = classes().should().bePublic();

  @Test
  void all_classes_beside_the_anchor_are_seen() {
    Application application = Application.of(ApplicationTest.class);

    assertTrue(application.classes().contain(RulesTest.class));
    assertTrue(application.classes().contain("testkit.log.CapturedLogTest"));
  }

  @Test
  void only_the_classes_that_are_given_are_seen() {
    Application application = Application.ofOnly(ApplicationTest.class, RulesTest.class);

    assertEquals(2, application.classes().size());
  }

  @Test
  void an_application_without_a_class_is_none() {
    assertThrows(IllegalArgumentException.class, () -> Application.ofOnly());
  }

  @Test
  void a_rule_that_has_nothing_to_judge_does_not_pass() {
    Application application = Application.ofOnly(ApplicationTest.class);
    ArchRule rule = classes().that().haveSimpleName("NoSuchClass").should().bePublic();

    assertThrows(AssertionError.class, () -> application.mustObey(rule, "It is missing.", 1));
  }

  @Test
  void a_rule_that_is_obeyed_is_silent() {
    Application.ofOnly(ApplicationTest.class)
        .mustObey(noClasses().should().bePublic(), "They stay here.", 1);
  }

  @Test
  void a_rule_that_is_broken_says_the_first_violation_how_many_more_the_reason_and_the_hint() {
    Application application = Application.ofOnly(ApplicationTest.class, RulesTest.class);

    String message =
        assertThrows(
                AssertionError.class,
                () -> application.mustObey(ALL_ARE_PUBLIC, "Others use them.", 2))
            .getMessage();

    assertTrue(message.startsWith("Class <testkit.rules.ApplicationTest> "), message);
    assertTrue(message.contains("\n(and 1 more)\n  Why:  Others use them.\n"), message);
    assertTrue(
        message.contains("\n  Hint: number 2 of this task, in the step's README.md"), message);
  }
}
