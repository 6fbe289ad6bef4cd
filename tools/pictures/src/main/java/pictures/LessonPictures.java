package pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import pictures.figure.Figures;
import timeline.draw.SvgPicture;

/**
 * The pictures that the READMEs show: runs, and figures of ideas. A run is drawn from a file with
 * events, which was recorded once: in steps 1, 2 and 4 while a test made the requests meet, in
 * steps 3 and 5 from the demo. So a picture changes only when its source or the drawing change.
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
    Path folder = Path.of(args[0]);
    for (Map.Entry<String, String> picture : new LessonPictures(folder).drawn().entrySet()) {
      Files.writeString(folder.resolve(picture.getKey()), picture.getValue());
    }
  }

  /**
   * Draws them.
   *
   * @return the texts of the SVG files, by the files' names
   * @throws IOException if the events cannot be read
   */
  public Map<String, String> drawn() throws IOException {
    Map<String, String> pictures = new TreeMap<>();
    try (var files = Files.newDirectoryStream(folder, "*" + EVENTS)) {
      for (Path file : files) {
        String name = file.getFileName().toString().replace(EVENTS, "");
        pictures.put(
            name + ".svg",
            SvgPicture.ofFirstRequests("A run of " + name, EventFile.read(Files.readString(file))));
      }
    }
    Figures.all().forEach((name, svg) -> pictures.put(name + ".svg", svg));
    return pictures;
  }
}
