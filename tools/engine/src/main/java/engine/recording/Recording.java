package engine.recording;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Records what a program logs: its class path gets one more folder, and its JVM one option. */
public final class Recording {

  private static final String SERVICE = "META-INF/services/ch.qos.logback.classic.spi.Configurator";

  private final Path folder;

  /**
   * Prepares one.
   *
   * @param folder a folder for its files
   * @throws IOException if they cannot be written
   */
  public Recording(Path folder) throws IOException {
    this.folder = folder;
    Path service = folder.resolve(SERVICE);
    Files.createDirectories(service.getParent());
    Files.writeString(service, RecordingConfigurator.class.getName() + "\n");
  }

  /** Returns what belongs on the program's class path, besides the classes of this package. */
  public Path classPath() {
    return folder;
  }

  /** Returns the option of the program's JVM. */
  public String option() {
    return "-D%s=%s".formatted(RecordingConfigurator.FILE, file());
  }

  /**
   * Reads what was recorded so far.
   *
   * @return the lines in the order in which they were logged
   * @throws IOException if the file cannot be read
   */
  public List<RecordedLine> lines() throws IOException {
    List<RecordedLine> lines = new ArrayList<>();
    if (Files.notExists(file())) {
      return lines;
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file()))) {
      while (true) {
        lines.add(
            new RecordedLine(
                in.readLong(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF()));
      }
    } catch (EOFException e) {
      return lines; // the last line may be cut short
    }
  }

  private Path file() {
    return folder.resolve("recorded");
  }
}
