package testkit.screen;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import testkit.Task;

/** Some step's tests, for the ScreenWriter to watch. Only ScreenWriterTest runs them. */
@EnabledIfSystemProperty(named = "testkit.screen", matches = ".+")
final class ScreenWriterSample {

  /** What was on the screen while the first test ran. */
  static volatile String screenDuringTheTest;

  @Task(number = 1, title = "Every line names its own request")
  static final class Done {
    @Test
    @Order(1)
    void the_first_test() throws IOException {
      screenDuringTheTest = Files.readString(Path.of(System.getProperty("testkit.screen")));
    }
  }

  @Task(number = 2, title = "Nothing static can change")
  static final class NotDone {
    @Test
    void no_static_field_can_change() {
      fail("The field is static.");
    }
  }

  private ScreenWriterSample() {}
}
