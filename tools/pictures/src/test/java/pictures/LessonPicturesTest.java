package pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Shows that the pictures in the READMEs are what their sources say. */
class LessonPicturesTest {

  private final Path folder = Path.of(System.getProperty("pictures.lessons"));

  @Test
  void each_picture_is_what_would_be_drawn_now() throws IOException {
    for (Map.Entry<String, String> drawn : new LessonPictures(folder).drawn().entrySet()) {
      assertEquals(
          drawn.getValue(),
          Files.readString(folder.resolve(drawn.getKey())).replace("\r\n", "\n"),
          drawn.getKey() + ": draw it anew with mvn -q compile exec:exec@pictures -pl :pictures");
    }
  }

  @Test
  void no_picture_is_without_a_source() throws IOException {
    try (var files = Files.list(folder)) {
      Set<String> pictures =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".svg"))
              .collect(Collectors.toSet());

      assertEquals(new LessonPictures(folder).drawn().keySet(), pictures);
    }
  }
}
