package testkit.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameNamesTest {

  @TempDir private Path folder;

  @Test
  void a_class_in_both_folders_is_found() throws IOException {
    write("classes/imageserver/Answer.class");
    write("classes/imageserver/FrontDoor.class");
    write("test-classes/imageserver/Answer.class");

    assertEquals(Optional.of("Answer"), found());
  }

  @Test
  void one_name_in_two_packages_is_no_problem() throws IOException {
    write("classes/imageserver/Answer.class");
    write("test-classes/Answer.class");

    assertEquals(Optional.empty(), found());
  }

  @Test
  void folders_that_are_not_there_have_no_classes() {
    assertEquals(Optional.empty(), found());
  }

  private Optional<String> found() {
    return SameNames.in(folder.resolve("classes"), folder.resolve("test-classes"));
  }

  private void write(String file) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "");
  }
}
