package testkit.threads;

import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * A time limit that a test has to pass to a method, and that it does not mean: the call ends before
 * the limit, or never. A thread that waits within it counts as one that waits without a limit. The
 * same holds for {@code ExecutorService.close}, which waits for a day at most.
 */
public final class FarLimit {

  /** The limit, in seconds. */
  public static final long SECONDS = 300;

  private FarLimit() {}

  /**
   * Makes a call with the limit.
   *
   * @param call what waits, at most for {@link #SECONDS}
   * @return what the call returns
   * @throws Exception what the call throws
   */
  public static <T> T within(Callable<T> call) throws Exception {
    return call.call();
  }

  /** Tells whether a thread waits within such a limit. */
  static boolean holds(ThreadInfo thread) {
    return thread.getThreadState() == Thread.State.TIMED_WAITING
        && Arrays.stream(thread.getStackTrace()).noneMatch(FarLimit::sleeps)
        && Arrays.stream(thread.getStackTrace()).anyMatch(FarLimit::isWithin);
  }

  private static boolean sleeps(StackTraceElement frame) {
    return frame.getClassName().equals("java.lang.Thread")
        && frame.getMethodName().startsWith("sleep");
  }

  private static boolean isWithin(StackTraceElement frame) {
    return frame.getClassName().equals(FarLimit.class.getName())
            && frame.getMethodName().equals("within")
        || frame.getClassName().startsWith("java.util.concurrent.")
            && frame.getMethodName().equals("close");
  }
}
