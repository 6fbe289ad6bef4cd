package proof;

import engine.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small course of one exercise: double a number. Every claim that it makes holds. */
final class Doubling {

  static final String STARTER = "tools/given/step-01-doubling/java/doubling/Doubler.java";
  static final String GUARDS = "step-01-doubling/src/test/java/doubling/GuardsTest.java";
  static final String TASK = "step-01-doubling/src/test/java/doubling/Task1TwiceTest.java";
  static final String SOLUTION = "solutions/solution-01/src/main/java/doubling/Doubler.java";
  static final String WRONG = "solutions/solution-01/wrong-answers/adds-two/";
  static final String RIGHT = "solutions/solution-01/right-answers/adds-itself/";

  private final Path root;

  /** Writes the course into an empty folder. */
  Doubling(Path root) throws IOException {
    this.root = root;
    write("step-01-doubling/pom.xml", "<project/>");
    write(STARTER, doubler("n"));
    write(
        GUARDS,
        """
        package doubling;

        import static org.junit.jupiter.api.Assertions.assertEquals;

        import org.junit.jupiter.api.Test;
        import testkit.GreenAtStart;
        import testkit.Task;

        @Task(number = 0, title = "Guards")
        class GuardsTest {
          @Test
          @GreenAtStart(because = "some numbers are twice themselves")
          void zero_stays_zero() {
            assertEquals(0, new Doubler().twice(0) / 3, "Zero became another number");
          }
        }
        """);
    write(
        TASK,
        """
        package doubling;

        import static org.junit.jupiter.api.Assertions.assertEquals;

        import org.junit.jupiter.api.Test;
        import testkit.RedAtStart;
        import testkit.Task;

        @Task(number = 1, title = "Twice")
        class Task1TwiceTest {
          @Test
          @RedAtStart(because = "nothing is done to the number", saying = "5 is not twice 5")
          void five_becomes_ten() {
            int result = new Doubler().twice(5);
            assertEquals(10, result, result + " is not twice 5");
          }
        }
        """);
    write(SOLUTION, doubler("2 * n"));
    write(WRONG + "java/doubling/Doubler.java", doubler("n + 2"));
    write(
        WRONG + "answer.properties",
        """
        misconception=Twice is two more.
        laid.over=starter
        caught.by=Task1TwiceTest.five_becomes_ten
        saying=7 is not twice 5
        """);
    write(RIGHT + "java/doubling/Doubler.java", doubler("n + n"));
    write(
        RIGHT + "answer.properties",
        """
        idea=Twice is once more.
        laid.over=solution
        """);
  }

  Course course() {
    return new Course(root);
  }

  /** Changes a file, which has to have what is replaced. */
  void change(String file, String old, String changed) throws IOException {
    String text = Files.readString(root.resolve(file));
    if (!text.contains(old)) {
      throw new IllegalArgumentException("%s has no %s".formatted(file, old));
    }
    write(file, text.replace(old, changed));
  }

  void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }

  private static String doubler(String result) {
    return """
    package doubling;

    public class Doubler {
      public int twice(int n) {
        return %s;
      }
    }
    """
        .formatted(result);
  }
}
