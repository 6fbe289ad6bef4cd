package workbook.progress;

import engine.Verdict;
import engine.VerdictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import workbook.course.Step;

/**
 * The last verdict on each step, with the fingerprint of the files that it was about. When it is
 * lost, the step is judged again.
 */
public final class Memory {

  private final Path folder;

  /**
   * Creates one.
   *
   * @param folder where the verdicts are
   */
  public Memory(Path folder) {
    this.folder = folder;
  }

  Optional<Verdict> recall(Step step) throws IOException {
    Path file = file(step, Fingerprint.of(step));
    try {
      return Files.exists(file)
          ? Optional.of(VerdictJson.read(Files.readString(file)))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty(); // it was being written when the workbook was ended
    }
  }

  void keep(Step step, String fingerprint, Verdict verdict) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var old = Files.newDirectoryStream(folder, step.name() + "-*")) {
        for (Path file : old) {
          Files.deleteIfExists(file);
        }
      }
    }
    Files.createDirectories(folder);
    Files.writeString(file(step, fingerprint), VerdictJson.write(verdict));
  }

  private Path file(Step step, String fingerprint) {
    return folder.resolve("%s-%s.json".formatted(step.name(), fingerprint));
  }
}
