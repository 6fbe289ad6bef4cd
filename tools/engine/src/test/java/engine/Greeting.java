package engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small exercise: greet a person by name. Its starter greets everybody with the same words. */
final class Greeting {

  static final String GUARD = "GuardsTest.says_hello";
  static final String TASK = "Task1NameTest.greets_by_name";

  private static final String STARTER =
      """
      package greeting;

      public class Greeting {
        public String to(String name) {
          return "Hello";
        }
      }
      """;

  private static final String GUARDS =
      """
      package greeting;

      import static org.junit.jupiter.api.Assertions.assertTrue;

      import org.junit.jupiter.api.Test;
      import testkit.GreenAtStart;
      import testkit.Task;

      @Task(number = 0, title = "Guards")
      class GuardsTest {
        @Test
        @GreenAtStart(because = "it is what the method is there for")
        void says_hello() {
          assertTrue(new Greeting().to("Bob").startsWith("Hello"), "No hello");
        }
      }
      """;

  private static final String TASK_1 =
      """
      package greeting;

      import static org.junit.jupiter.api.Assertions.assertTrue;

      import org.junit.jupiter.api.Test;
      import testkit.RedAtStart;
      import testkit.Task;

      @Task(number = 1, title = "By name")
      class Task1NameTest {
        @Test
        @RedAtStart(because = "the name is left out", saying = "without her name")
        void greets_by_name() {
          assertTrue(new Greeting().to("Ada").contains("Ada"), "Ada was greeted without her name");
        }
      }
      """;

  private Greeting() {}

  /** Writes the exercise. */
  static Exercise in(Path course, String pom) throws IOException {
    Path folder = course.resolve("step-01-greeting");
    write(folder.resolve("pom.xml"), pom);
    write(folder.resolve("src/main/java/greeting/Greeting.java"), STARTER);
    write(folder.resolve("src/test/java/greeting/GuardsTest.java"), GUARDS);
    write(folder.resolve("src/test/java/greeting/Task1NameTest.java"), TASK_1);
    return Exercise.in(folder);
  }

  /** Writes a submission that greets in a certain way: statements that may use {@code name}. */
  static Path submission(Path folder, String statements) throws IOException {
    String source =
        STARTER.replace("    return \"Hello\";\n", statements.indent(4)).replace("\r\n", "\n");
    write(folder.resolve("java/greeting/Greeting.java"), source);
    return folder;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
