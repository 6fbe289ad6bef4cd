package testkit.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChildJvmTest {

  /** What the JVM runs: it tells what it was given. */
  static final class Main {
    public static void main(String[] args) {
      System.out.println(System.getenv("ENV") + " " + System.getProperty("option") + " " + args[0]);
      System.err.println("Grüße");
      System.exit(Integer.parseInt(args[0]));
    }
  }

  @Test
  void it_gets_its_environment_its_options_and_its_arguments() {
    ChildJvm jvm = ChildJvm.start("the child", 1, "PROD", List.of("-Doption=x"), Main.class, "0");

    assertEquals(List.of("PROD x 0"), jvm.output());
    assertEquals(1, jvm.errors().size());
  }

  @Test
  void it_has_no_environment_variable_unless_it_is_given_one() {
    ChildJvm jvm = ChildJvm.start("the child", 1, null, List.of(), Main.class, "0");

    assertEquals(List.of("null null 0"), jvm.output());
  }

  @Test
  void one_that_ends_badly_is_a_failure_with_its_first_error() {
    ChildJvm jvm = ChildJvm.start("the child", 1, null, List.of(), Main.class, "7");

    AssertionError failure = assertThrows(AssertionError.class, jvm::output);
    assertTrue(
        failure.getMessage().startsWith("The child ended with exit code 7; the first line of its"),
        failure::getMessage);
  }
}
