package checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The POM files in the top folder make {@code mvn test -pl step-03} work as it is typed. */
class ShortNamesTest {

  @TestFactory
  Stream<DynamicTest> every_step_has_a_pom_file_of_its_name_in_the_top_folder() {
    return Repository.steps().stream()
        .map(folder -> folder.getFileName().toString().substring(0, "step-00".length()))
        .map(name -> dynamicTest(name, () -> mustBeThere(name)));
  }

  private static void mustBeThere(String name) {
    Path root = Repository.root();
    String number = name.substring("step-".length());
    String first = Repository.text(root.resolve("step-01"));

    assertEquals(
        first.replace("step-01", name).replace("step 1", "step " + Integer.parseInt(number)),
        Repository.text(root.resolve(name)),
        "The file %s is the file step-01 with another number".formatted(name));
    assertTrue(
        Repository.text(root.resolve("pom.xml")).contains("<module>%s</module>".formatted(name)),
        () -> "The root pom does not name the module " + name);
  }
}
