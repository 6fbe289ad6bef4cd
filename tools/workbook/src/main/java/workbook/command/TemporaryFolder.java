package workbook.command;

import engine.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is deleted in the end, with all that is in it. */
record TemporaryFolder(Path path) implements AutoCloseable {

  TemporaryFolder(String prefix) throws IOException {
    this(Files.createTempDirectory(prefix));
  }

  @Override
  public void close() throws IOException {
    Folders.delete(path);
  }
}
