package pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shows that the pictures in the READMEs are what their events say. */
class LessonPicturesTest {

  private final LessonPictures pictures =
      new LessonPictures(Path.of(System.getProperty("pictures.lessons")));

  @Test
  void each_picture_is_what_would_be_drawn_now() throws IOException {
    List<String> names = pictures.names();

    assertFalse(names.isEmpty());
    for (String name : names) {
      assertEquals(
          pictures.drawn(name),
          Files.readString(pictures.file(name)).replace("\r\n", "\n"),
          name + ": draw it anew with mvn -q compile exec:exec@pictures -pl :pictures");
    }
  }
}
