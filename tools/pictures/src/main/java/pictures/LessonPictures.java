package pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import timeline.draw.SvgPicture;

/**
 * The pictures of runs that the READMEs show. Each is drawn from a file with events, which was
 * recorded once: in steps 1 to 4 while a test made the requests meet, in step 5 from the demo's
 * log. So a picture changes only when its events or the drawing change.
 */
public final class LessonPictures {

  private static final String EVENTS = ".jsonl";

  private final Path folder;

  /**
   * Creates them.
   *
   * @param folder where the files with events are, such as {@code step-01-starter.jsonl}; the
   *     pictures are beside them
   */
  public LessonPictures(Path folder) {
    this.folder = folder;
  }

  /**
   * Draws all pictures anew.
   *
   * @param args the folder
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    LessonPictures pictures = new LessonPictures(Path.of(args[0]));
    for (String name : pictures.names()) {
      Files.writeString(pictures.file(name), pictures.drawn(name));
    }
  }

  /**
   * Lists the names of the pictures, such as {@code step-01-starter}.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (var files = Files.newDirectoryStream(folder, "*" + EVENTS)) {
      for (Path file : files) {
        names.add(file.getFileName().toString().replace(EVENTS, ""));
      }
    }
    names.sort(null);
    return names;
  }

  /**
   * Draws a picture.
   *
   * @param name its name
   * @return the text of an SVG file
   * @throws IOException if its events cannot be read
   */
  public String drawn(String name) throws IOException {
    return SvgPicture.ofFirstRequests(
        "A run of " + name, EventFile.read(Files.readString(folder.resolve(name + EVENTS))));
  }

  /**
   * Returns the file of a picture.
   *
   * @param name its name
   */
  public Path file(String name) {
    return folder.resolve(name + ".svg");
  }
}
