package testkit.threads;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ThreadFactory;
import jdk.management.VirtualThreadSchedulerMXBean;

/**
 * Tells whether anything can still happen by itself in this JVM. Nothing can when every thread of
 * the submission and its tests waits without a time limit: for a lock, for another thread, or for a
 * task. So a test need not wait for seconds to know that something never comes.
 *
 * <p>A thread that was unparked and has not run yet looks as if it waited. So canaries run first:
 * two threads of each kind wake each other fifty times. A thread that could run before them has run
 * by then, unless the machine is very busy. So the JVM is looked at again and again, at a
 * safepoint, with canaries before each look, and from the first look to the last nothing may have
 * moved. Where the {@linkplain SystemThreads system} tells which threads wait for a processor, it
 * has the last word.
 */
final class Standstill {

  private static final int HAND_OVERS = 50;
  private static final int FURTHER_LOOKS = 5;

  /** The same where the system does not tell which threads wait for a processor. */
  private static final int FURTHER_LOOKS_ALONE = 50;

  private static final Set<Thread.State> WAITING =
      Set.of(Thread.State.WAITING, Thread.State.BLOCKED);

  /** The thread groups of the JVM's own threads, which serve no task. */
  private static final Set<String> OF_THE_JVM = Set.of("system", "InnocuousThreadGroup");

  private static final String CARRIERS = "CarrierThreads";

  /** The groups of the JDK's own pools. All tests use them, so they are never left out. */
  private static final Set<String> SHARED = Set.of(CARRIERS, "InnocuousForkJoinWorkerThreadGroup");

  private static final String CANARY = "canary";
  private static final long NO_THREAD = -1;

  /** Where a worker of a pool waits for a task: the limit of that wait only ends the worker. */
  private static final Set<String> IDLE =
      Set.of(
          "java.util.concurrent.ThreadPoolExecutor.getTask",
          "java.util.concurrent.ForkJoinPool.awaitWork");

  private static final VirtualThreadSchedulerMXBean SCHEDULER =
      ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);

  private static final Set<Long> LEFT_OUT_FOR_EVER = ConcurrentHashMap.newKeySet();

  private static volatile Set<Long> leftOut = Set.of();

  private Standstill() {}

  /** Leaves out a thread of the tests that does nothing by itself. */
  static void leaveOut(Thread thread) {
    LEFT_OUT_FOR_EVER.add(thread.threadId());
  }

  /** Leaves out, from now on, the other threads that run now: they belong to another test. */
  static void leaveOutWhatRunsNow() {
    Set<Long> running = new HashSet<>();
    Set<Long> patient = Patience.waits().keySet();
    Map<Long, String> groups = groups();
    for (ThreadInfo thread : snapshot()) {
      String group = groups.getOrDefault(thread.getThreadId(), "");
      boolean isMine = thread.getThreadId() == Thread.currentThread().threadId();
      boolean isOfTheJvm = OF_THE_JVM.contains(group);
      boolean isBusy = !isStill(thread, group) || patient.contains(thread.getThreadId());
      if (!isMine && !isOfTheJvm && !SHARED.contains(group) && isBusy) {
        running.add(thread.getThreadId());
      }
    }
    leftOut = running;
  }

  /** What the threads do, all together. */
  enum Activity {
    /** Nothing can happen any more, unless the thread that asks does it. */
    NONE,
    /** A thread sleeps, waits with a limit, or waits for a socket. It may go on. */
    SLEEPS,
    /** A thread runs. */
    RUNS,
    /** A thread that the test has started waits as the test does, and gives up before it. */
    HAS_PATIENCE
  }

  /** Tells what happens beside the calling thread. */
  static Activity activity() {
    return activity(NO_THREAD);
  }

  /** Tells whether nothing can happen any more, unless the calling thread does it. */
  static boolean isReached() {
    return activity() == Activity.NONE;
  }

  /**
   * The same, for a caller that watches another thread.
   *
   * @param thread the thread; while it is patient, it looks for itself, and it counts as running
   */
  static Activity activityWith(Thread thread) {
    return activity(thread.threadId());
  }

  private static Activity activity(long watched) {
    letRun(Thread.ofVirtual().name(CANARY).factory());
    letRun(Thread.ofPlatform().daemon().name(CANARY).factory());
    Look first = Look.at(watched);
    if (first.activity() != Activity.NONE) {
      return first.activity();
    }
    int looks = SystemThreads.running() > 0 ? FURTHER_LOOKS : FURTHER_LOOKS_ALONE;
    for (int i = 0; i < looks; i++) {
      letRun(Thread.ofPlatform().daemon().name(CANARY).factory());
      if (!first.equals(Look.at(watched))) {
        return Activity.RUNS; // what waited again in between has moved
      }
    }
    return SystemThreads.running() > 1 + leftOutThatRun() ? Activity.RUNS : Activity.NONE;
  }

  private static long leftOutThatRun() {
    return Arrays.stream(snapshot())
        .filter(thread -> isLeftOut(thread.getThreadId()))
        .filter(thread -> thread.getThreadState() == Thread.State.RUNNABLE)
        .count();
  }

  /**
   * One look at all threads.
   *
   * @param activity what they do
   * @param waits by thread, what it waits for, or how often it has waited so far
   */
  private record Look(Activity activity, Map<Long, Object> waits) {

    static Look at(long watched) {
      if (SCHEDULER.getMountedVirtualThreadCount() > 0
          || SCHEDULER.getQueuedVirtualThreadCount() > 0) {
        return new Look(Activity.RUNS, Map.of());
      }
      // Before the snapshot: whose latch is shut afterwards was waiting for it in between.
      Map<Long, CountDownLatch> patient = Patience.waits();
      Map<Long, String> groups = groups();
      Map<Long, Object> waits = new HashMap<>();
      Activity all = Activity.NONE;
      for (ThreadInfo thread : snapshot()) {
        long id = thread.getThreadId();
        String group = groups.getOrDefault(id, "");
        if (doesNotCount(thread) || OF_THE_JVM.contains(group)) {
          continue;
        }
        CountDownLatch latch = patient.get(id);
        if (latch != null) {
          if (id == watched || latch.getCount() == 0) {
            return new Look(Activity.RUNS, Map.of());
          }
          if (Patience.isOfTheTest(Thread.currentThread().threadId())) {
            return new Look(Activity.HAS_PATIENCE, Map.of());
          }
          waits.put(id, latch);
          continue;
        }
        if (!isStill(thread, group)) {
          boolean sleeps =
              thread.getThreadState() == Thread.State.TIMED_WAITING || waitsForInput(thread);
          all = sleeps && all != Activity.RUNS ? Activity.SLEEPS : Activity.RUNS;
        }
        waits.put(id, thread.getWaitedCount() + " " + thread.getBlockedCount());
      }
      return new Look(all, waits);
    }
  }

  /** Runs two threads that wake each other. Threads that were ready before them have run then. */
  private static void letRun(ThreadFactory threads) {
    Exchanger<String> exchanger = new Exchanger<>();
    Thread one = threads.newThread(() -> handOver(exchanger));
    Thread other = threads.newThread(() -> handOver(exchanger));
    one.start();
    other.start();
    boolean interrupted = false;
    while (one.isAlive() || other.isAlive()) {
      try {
        one.join();
        other.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void handOver(Exchanger<String> exchanger) {
    try {
      for (int i = 0; i < HAND_OVERS; i++) {
        exchanger.exchange(CANARY);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("No code interrupts this thread", e);
    }
  }

  /** The calling thread, its canaries, and the threads that were left out. */
  private static boolean doesNotCount(ThreadInfo thread) {
    long id = thread.getThreadId();
    return id == Thread.currentThread().threadId()
        || thread.getThreadName().equals(CANARY)
        || isLeftOut(id);
  }

  private static boolean isLeftOut(long thread) {
    return LEFT_OUT_FOR_EVER.contains(thread) || leftOut.contains(thread);
  }

  private static ThreadInfo[] snapshot() {
    return Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(false, false))
        .filter(thread -> thread != null)
        .toArray(ThreadInfo[]::new);
  }

  private static Map<Long, String> groups() {
    ThreadGroup root = Thread.currentThread().getThreadGroup();
    while (root.getParent() != null) {
      root = root.getParent();
    }
    Thread[] threads = new Thread[2 * root.activeCount() + 16];
    int count = root.enumerate(threads);
    Map<Long, String> names = new HashMap<>();
    for (Thread thread : Arrays.copyOf(threads, count)) {
      ThreadGroup group = thread.getThreadGroup(); // null as soon as the thread has ended
      if (group != null) {
        names.put(thread.threadId(), group.getName());
      }
    }
    return names;
  }

  private static boolean isStill(ThreadInfo thread, String group) {
    if (group.equals(CARRIERS)) {
      // The scheduler tells about its workers; a virtual thread that sleeps shows in its timer.
      return !thread.getThreadName().endsWith("delayScheduler")
          || WAITING.contains(thread.getThreadState());
    }
    return WAITING.contains(thread.getThreadState()) || isIdle(thread) || FarLimit.holds(thread);
  }

  /** A thread that waits for a socket looks like one that runs. It may wait with a limit. */
  private static boolean waitsForInput(ThreadInfo thread) {
    StackTraceElement[] trace = thread.getStackTrace();
    return trace.length > 0
        && trace[0].isNativeMethod()
        && trace[0].getClassName().startsWith("sun.nio.ch.");
  }

  private static boolean isIdle(ThreadInfo thread) {
    boolean waitsForATask = false;
    for (StackTraceElement frame : thread.getStackTrace()) {
      if (frame.getClassName().endsWith("DelayedWorkQueue")) {
        return false; // a task that is due later
      }
      waitsForATask |= IDLE.contains(frame.getClassName() + "." + frame.getMethodName());
    }
    return waitsForATask && thread.getThreadState() == Thread.State.TIMED_WAITING;
  }
}
