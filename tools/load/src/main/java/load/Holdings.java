package load;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the JVM holds at a moment.
 *
 * @param done how many requests have been answered
 * @param threads its platform threads
 * @param files its open files and sockets; -1 on a system that does not tell
 * @param queued the tasks that wait for a worker of the pool
 * @param heapMegabytes its live objects
 */
record Holdings(int done, int threads, long files, int queued, long heapMegabytes) {

  static Holdings now(int done, int queued) {
    System.gc();
    var system = ManagementFactory.getOperatingSystemMXBean();
    long files =
        system instanceof UnixOperatingSystemMXBean unix ? unix.getOpenFileDescriptorCount() : -1;
    return new Holdings(
        done,
        ManagementFactory.getThreadMXBean().getThreadCount(),
        files,
        queued,
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
  }
}
