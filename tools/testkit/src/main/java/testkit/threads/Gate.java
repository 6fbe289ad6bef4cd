package testkit.threads;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/**
 * A place in a collaborator where a test holds the thread that comes by. The test learns when the
 * thread has come and whether it is interrupted there, and decides when it goes on.
 */
public final class Gate {

  private final CountDownLatch open = new CountDownLatch(1);
  private final Signal entered;
  private final Signal interrupted;
  private volatile Thread held;

  /**
   * Creates a closed one.
   *
   * @param work what the thread does there, as the start of a sentence: {@code "The query for
   *     cat.png"}
   */
  public Gate(String work) {
    entered = new Signal(work + " was never begun");
    interrupted = new Signal(work + " was never interrupted");
  }

  /**
   * Holds the calling thread until the gate is open.
   *
   * @throws CancellationException if the thread is interrupted meanwhile; it stays interrupted
   */
  public void hold() {
    hold(true);
  }

  /** Holds the calling thread until the gate is open, whether it is interrupted or not. */
  public void holdRegardless() {
    hold(false);
  }

  private void hold(boolean untilInterrupted) {
    boolean wasInterrupted = false;
    held = Thread.currentThread();
    entered.happen();
    try {
      while (true) {
        try {
          open.await();
          return;
        } catch (InterruptedException e) {
          wasInterrupted = true;
          interrupted.happen();
          if (untilInterrupted) {
            throw new CancellationException("This task was interrupted");
          }
        }
      }
    } finally {
      held = null;
      if (wasInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Lets everybody through from now on. */
  public void open() {
    open.countDown();
  }

  /** What happens when the first thread has come. */
  public Signal entered() {
    return entered;
  }

  /** What happens when a thread that is held is interrupted. */
  public Signal interrupted() {
    return interrupted;
  }

  /**
   * Tells whether a certain thread is held here.
   *
   * @param thread the thread
   */
  public boolean holds(Thread thread) {
    return thread != null && held == thread;
  }
}
