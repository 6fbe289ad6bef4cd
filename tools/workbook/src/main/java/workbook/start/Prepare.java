package workbook.start;

import engine.Engine;
import engine.Limits;
import java.io.IOException;
import java.nio.file.Path;

/** Makes what lets the engine start fast, so that the first run is as fast as all others. */
public final class Prepare {

  private Prepare() {}

  /**
   * Makes it. Without it the workbook works too; its first runs take longer.
   *
   * @param args the folder to keep it in
   * @throws IOException if it cannot be written
   * @throws InterruptedException if the caller is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    try (Engine engine = new Engine(Limits.USUAL, 0, Path.of(args[0]))) {
      engine.awaitCaches();
    }
  }
}
