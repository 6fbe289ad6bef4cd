package proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engine.Course;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartersTest {

  private static final String RECORD = "tools/starters.sha256";

  @TempDir private Path folder;
  private Doubling doubling;

  @BeforeEach
  void record() throws IOException {
    doubling = new Doubling(folder);
    doubling.write(RECORD, "");
    String why = whyEdited().orElseThrow();
    doubling.write(RECORD, why.substring(why.lastIndexOf(": ") + 2) + "\n");
  }

  @Test
  void a_starter_is_untouched_once_its_line_is_recorded() throws IOException {
    assertEquals(Optional.empty(), whyEdited());
  }

  @Test
  void a_starter_with_other_line_ends_is_untouched() throws IOException {
    doubling.change(Doubling.STARTER, "\n", "\r\n");

    assertEquals(Optional.empty(), whyEdited());
  }

  @Test
  void a_starter_with_a_changed_line_is_edited() throws IOException {
    doubling.change(Doubling.STARTER, "return n;", "return 2 * n;");

    String why = whyEdited().orElseThrow();

    assertTrue(why.startsWith("step-01-doubling is being worked on, so what is said about"), why);
  }

  @Test
  void a_starter_with_one_more_file_is_edited() throws IOException {
    doubling.write("step-01-doubling/src/main/java/doubling/Two.java", "class Two {}");

    assertTrue(whyEdited().isPresent());
  }

  @Test
  void an_edited_test_does_not_make_the_starter_edited() throws IOException {
    doubling.change(Doubling.TASK, "5", "6");

    assertEquals(Optional.empty(), whyEdited());
  }

  private Optional<String> whyEdited() throws IOException {
    Course course = doubling.course();
    return new Starters(course).whyEdited(course.exercises().getFirst());
  }
}
