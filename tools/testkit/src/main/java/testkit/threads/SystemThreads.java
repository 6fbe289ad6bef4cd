package testkit.threads;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * What the operating system knows about this JVM's threads. A thread that was unparked and waits
 * for a processor looks to the JVM as if it waited for a lock, and to the system as if it ran.
 *
 * @see <a href="https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html">proc_pid_stat(5)</a>
 */
final class SystemThreads {

  private static final File OF_THIS_JVM = new File("/proc/self/task");

  private SystemThreads() {}

  /**
   * Counts the threads that run or wait for a processor or a disk, the calling one included.
   *
   * @return 0 where the system does not tell; Linux does
   */
  static long running() {
    File[] threads = OF_THIS_JVM.listFiles();
    return threads == null ? 0 : Stream.of(threads).filter(SystemThreads::isRunning).count();
  }

  private static boolean isRunning(File thread) {
    // No channel: an interrupt of the calling thread would close it.
    try (FileInputStream in = new FileInputStream(new File(thread, "stat"))) {
      String stat = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      char state = stat.charAt(stat.lastIndexOf(')') + 2); // the name before it may have any text
      return state == 'R' || state == 'D';
    } catch (IOException e) {
      return false; // it has ended
    }
  }
}
