package lastscreen;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints a step's screen after everything that Maven prints, so that the learner's next task is
 * what stays on the terminal and not Maven's advice on stack traces.
 *
 * <p>Runs inside Maven, before the tests: it deletes the screen of the last run and asks the JVM to
 * print the new one on its way out. Maven's own output, order and exit code stay as they are.
 */
public final class LastScreen {

  private LastScreen() {}

  /**
   * Arranges the printing.
   *
   * @param args one element, the path of the file that the tests write their screen to
   * @throws IOException if the screen of the last run cannot be deleted
   */
  public static void main(String[] args) throws IOException {
    Path screen = Path.of(args[0]);
    Files.deleteIfExists(screen);
    Runtime.getRuntime().addShutdownHook(new Thread(rootGroup(), () -> print(screen)));
  }

  private static void print(Path screen) {
    if (!Files.exists(screen)) {
      return; // no test ran: what Maven said last is what the learner needs
    }
    try {
      // Not closed: the terminal is not ours, and another step may still have to print.
      new FileOutputStream(FileDescriptor.out).write(Files.readAllBytes(screen));
    } catch (IOException e) {
      System.err.println("Could not print " + screen + ": " + e);
    }
  }

  /**
   * The plugin that runs this destroys its own thread group, and with it any thread not started.
   */
  private static ThreadGroup rootGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }
}
