package workbook.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import engine.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.course.Step;

class SavesTest {

  private static final long FAR_SECONDS = 300;

  @TempDir private Path folder;
  private final LinkedBlockingQueue<String> seen = new LinkedBlockingQueue<>();
  private Path file;
  private Step step;

  @BeforeEach
  void write() throws IOException {
    file = Files.createDirectories(folder.resolve("src/main/java")).resolve("A.java");
    Files.writeString(file, "first");
    step = new Step(new Exercise("step-01", folder, false, false), 1, "Step 1", "");
  }

  @Test
  void a_save_is_noticed() throws Exception {
    try (Saves saves = watch()) {
      Files.writeString(file, "second");

      assertEquals("second", next());
    }
  }

  @Test
  void a_save_by_way_of_a_temporary_file_is_noticed() throws Exception {
    try (Saves saves = watch()) {
      Path temporary = Files.writeString(file.resolveSibling("A.java~"), "second");
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);

      assertEquals("second", next());
    }
  }

  @Test
  void what_is_written_piece_by_piece_is_seen_whole() throws Exception {
    try (Saves saves = watch()) {
      Files.writeString(file, "");
      Files.writeString(file, "sec");
      Files.writeString(file, "second");

      String last = next();
      while (!last.equals("second")) { // a slow machine may have shown a piece
        last = next();
      }
    }
  }

  @Test
  void files_that_editors_write_beside_and_a_save_without_a_change_are_no_saves() throws Exception {
    try (Saves saves = watch()) {
      Files.writeString(file.resolveSibling(".A.java.swp"), "an editor's");
      Files.writeString(file.resolveSibling("4913"), "");
      Files.writeString(file, "first");
      Files.writeString(file.resolveSibling("B.java"), "new");

      assertEquals("first", next()); // the only one, for B.java
      assertEquals(0, seen.size());
    }
  }

  private Saves watch() throws IOException {
    return new Saves(step, foundByLook -> seen.add(content()));
  }

  private String content() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private String next() throws InterruptedException {
    String content = seen.poll(FAR_SECONDS, TimeUnit.SECONDS);
    assertNotNull(content, "The save was not noticed");
    return content;
  }
}
