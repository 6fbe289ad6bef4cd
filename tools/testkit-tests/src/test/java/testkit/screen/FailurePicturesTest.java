package testkit.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testkit.Finding;
import timeline.event.Event;

/** Shows that a failure with a run is drawn, and that its message names the page. */
class FailurePicturesTest {

  private static final String FOLDER = "testkit.pictures";

  @TempDir private Path folder;

  @BeforeEach
  void nameTheFolder() {
    System.setProperty(FOLDER, folder.resolve("pictures").toString());
  }

  @AfterEach
  void forgetTheFolder() {
    System.clearProperty(FOLDER);
  }

  @Test
  void a_failure_with_a_run_is_drawn() throws IOException {
    FailurePictures pictures = new FailurePictures();

    assertEquals(see("red-1.html"), pictures.see(leak(), "each line names its own request"));
    assertEquals(see("red-2.html"), pictures.see(leak(), "each line names its own request"));
    String page = Files.readString(folder.resolve("pictures/red-1.html"));
    assertTrue(page.contains("each line names its own request"), page);
    assertTrue(page.contains("Nothing gave this line the id of its request."), page);
  }

  @Test
  void another_failure_is_not_drawn() {
    AssertionError failure = Finding.that("It is null.").seeHint(1);

    assertEquals("", new FailurePictures().see(failure, "it is not null"));
    assertTrue(Files.notExists(folder.resolve("pictures")));
  }

  @Test
  void without_a_folder_nothing_is_drawn() {
    System.clearProperty(FOLDER);

    assertEquals("", new FailurePictures().see(leak(), "each line names its own request"));
  }

  private String see(String page) {
    return "\n  See:  %s (in a browser)".formatted(folder.resolve("pictures").resolve(page));
  }

  private static AssertionError leak() {
    return Finding.that("A line has no id.")
        .seenIn(List.of(Event.line(0, "main", "req-1", null, "Started request")))
        .seeHint(1);
  }
}
