package testkit.threads;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import testkit.Finding;
import testkit.OwnLine;

/**
 * Forces one order on things that run at the same time. Each activity has a name and a thread of
 * its own; a collaborator that the test hands to the code under test {@linkplain #pause pauses} the
 * activity, and the test decides when it goes on. Nothing is left to the scheduler, and no wait is
 * without end: one that gives up throws a {@link Finding} that says what it waited for.
 */
public final class Interleaving implements AutoCloseable {

  private final Map<String, Activity> activities = new LinkedHashMap<>();
  private final String place;
  private final int hint;

  /**
   * Creates one without activities.
   *
   * @param place where activities pause, in the words of the lesson: {@code "the database"}
   * @param hint the hint that a learner is sent to when a wait gives up
   */
  public Interleaving(String place, int hint) {
    this.place = place;
    this.hint = hint;
  }

  /**
   * Starts an activity on a thread of its own.
   *
   * @param name what the activity is called in messages and in the other methods
   * @param work what it does
   */
  public synchronized void start(String name, Callable<?> work) {
    Activity activity = new Activity(name, work);
    activities.put(name, activity);
    activity.thread.start();
  }

  /** Like {@link #start(String, Callable)}, for work without a result. */
  public void start(String name, ThrowingRunnable work) {
    start(
        name,
        () -> {
          work.run();
          return null;
        });
  }

  /**
   * Starts an activity and waits until it is held at its pause.
   *
   * @param name what the activity is called in messages and in the other methods
   * @param work what it does
   */
  public void startAndHold(String name, ThrowingRunnable work) {
    start(name, work);
    awaitPaused(name);
  }

  /**
   * Lets an activity go on from its pause and waits for its end.
   *
   * @param name the activity's name
   */
  public void finish(String name) {
    resume(name);
    awaitEnd(name);
  }

  /**
   * Runs an activity from start to end.
   *
   * @param name what the activity is called in messages
   * @param work what it does
   */
  public void run(String name, ThrowingRunnable work) {
    start(name, work);
    awaitEnd(name);
  }

  /**
   * Holds the calling thread until the test calls {@link #resume}; the first time only, and only
   * for an activity that was started.
   *
   * @param name the activity's name
   */
  public void pause(String name) {
    Activity activity = find(name);
    if (activity != null) {
      activity.pause();
    }
  }

  /**
   * Waits until an activity is held at its pause.
   *
   * @param name the activity's name
   */
  public void awaitPaused(String name) {
    Activity activity = find(name);
    Optional<String> gaveUp =
        Patience.await(
            activity.pausedOrEnded,
            () -> heldUp(activity).map(other -> "it waits for a lock that " + other + " holds"));
    if (gaveUp.isPresent()) {
      throw Finding.that(
              "%s never got into %s: %s.".formatted(activity.asSubject(), place, gaveUp.get()))
          .because(
              "Requests have to overlap. Here one waits: for a lock, or for a thread of a pool that"
                  + " is too small, such as the common pool.")
          .lookAt("the place where one request shuts the others out")
          .seeHint(hint);
    }
    activity.rethrow(hint);
    if (!activity.paused) {
      throw Finding.that("%s ended and was never in %s.".formatted(activity.asSubject(), place))
          .because("Every request does all of its work. Leaving a part out repairs nothing.")
          .lookAt("the call that is missing")
          .seeHint(hint);
    }
  }

  /**
   * Lets an activity go on from its pause, or pass it without a stop if it is not there yet.
   *
   * @param name the activity's name
   */
  public void resume(String name) {
    find(name).resumed.countDown();
  }

  /**
   * Waits for an activity's end and throws what it threw.
   *
   * @param name the activity's name
   */
  public void awaitEnd(String name) {
    Activity activity = find(name);
    Throwable thrown = awaitThrown(name);
    if (thrown != null) {
      activity.rethrow(hint);
    }
  }

  /**
   * Waits for an activity's end.
   *
   * @param name the activity's name
   * @return what it threw, or null
   */
  public Throwable awaitThrown(String name) {
    Activity activity = find(name);
    Optional<String> gaveUp =
        Patience.await(
            activity.ended,
            () -> heldUp(activity).map(other -> "it waits for a lock that " + other + " holds"));
    if (gaveUp.isPresent()) {
      throw Finding.that("%s never ended: %s.".formatted(activity.asSubject(), gaveUp.get()))
          .because("The code has an endless loop, a deadlock, or a wait that never ends.")
          .lookAt(activity.position() + ", where it still is")
          .seeHint(hint);
    }
    return activity.thrown;
  }

  /** Waits until no thread but the test can do anything, or the rest only sleeps. */
  public void awaitStandstill() {
    Patience.awaitBriefly(new CountDownLatch(1));
  }

  /** Lets every activity go on and waits for each to end, so that none reaches the next test. */
  @Override
  public void close() {
    for (Activity activity : copy().values()) {
      activity.resumed.countDown();
    }
    for (Activity activity : copy().values()) {
      Patience.awaitBriefly(activity.ended);
    }
  }

  private synchronized Activity find(String name) {
    return activities.get(name);
  }

  private synchronized Map<String, Activity> copy() {
    return new LinkedHashMap<>(activities);
  }

  /** Names the paused activity whose lock another one waits for: as long as it pauses, a proof. */
  private Optional<String> heldUp(Activity activity) {
    ThreadInfo info =
        ManagementFactory.getThreadMXBean().getThreadInfo(activity.thread.threadId(), 0);
    if (info == null || info.getLockOwnerId() < 0) {
      return Optional.empty();
    }
    return copy().values().stream()
        .filter(other -> other.thread.threadId() == info.getLockOwnerId() && other.isHeld())
        .map(other -> other.named())
        .findFirst();
  }

  /** What an activity does; may throw anything. */
  @FunctionalInterface
  public interface ThrowingRunnable {
    void run() throws Exception;
  }

  private static final class Activity {
    private final String name;
    private final Thread thread;
    private final CountDownLatch pausedOrEnded = new CountDownLatch(1);
    private final CountDownLatch resumed = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean paused;
    private volatile Throwable thrown;

    Activity(String name, Callable<?> work) {
      this.name = name;
      // A platform thread: the JVM tells which thread holds the lock it waits for.
      thread =
          Thread.ofPlatform().daemon().name("thread of " + name).unstarted(() -> perform(work));
    }

    private void perform(Callable<?> work) {
      try {
        work.call();
      } catch (Throwable e) {
        thrown = e;
      } finally {
        ended.countDown();
        pausedOrEnded.countDown();
      }
    }

    private void pause() {
      paused = true;
      pausedOrEnded.countDown();
      try {
        resumed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    /** A description such as "request for cat.png" takes an article, an id such as "req-1" none. */
    private String named() {
      return name.startsWith("req-") ? name : "the " + name;
    }

    private String asSubject() {
      return name.startsWith("req-") ? name : "The " + name;
    }

    private boolean isHeld() {
      return paused && resumed.getCount() > 0;
    }

    private String position() {
      StackTraceElement[] frames = thread.getStackTrace();
      return OwnLine.in(frames).orElse(frames.length == 0 ? "its end" : frames[0].toString());
    }

    private void rethrow(int hint) {
      if (thrown instanceof AssertionError failure) {
        throw failure;
      }
      if (thrown != null) {
        Throwable root = root();
        String cause = root == thrown ? "" : ", caused by " + root;
        throw Finding.that("%s ended with %s%s.".formatted(asSubject(), thrown, cause))
            .because(why(root()))
            .lookAt(origin())
            .seeHint(hint);
      }
    }

    private static String why(Throwable thrown) {
      // A preview API, which this module cannot refer to.
      boolean isBoundTooLate =
          thrown.getClass().getSimpleName().equals("StructureViolationException");
      return isBoundTooLate
          ? "A fork ran inside a binding that its scope does not have. Bind nothing between open"
              + " and fork."
          : "Nothing in this test throws, so the exception comes from your code.";
    }

    private String origin() {
      return OwnLine.in(root().getStackTrace()).orElse("the class it names");
    }

    private Throwable root() {
      Throwable root = thrown;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      return root;
    }
  }
}
