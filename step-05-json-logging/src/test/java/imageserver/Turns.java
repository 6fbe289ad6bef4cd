package imageserver;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits for other threads in their turns, not in seconds. A turn is over when a new platform thread
 * and a new virtual thread have run: who could run before them has run then, and on a busy machine
 * it takes longer.
 */
final class Turns {

  /** Far more than anybody needs who does not wait himself. */
  private static final int PATIENCE = 150;

  private static final long BETWEEN_MILLIS = 15;

  private static final int OF_ALL_OTHERS = 10;

  private Turns() {}

  /** Waits for a latch, and tells whether it opened while the others had their turns. */
  static boolean await(CountDownLatch latch) throws InterruptedException {
    for (int turn = 0; turn < PATIENCE; turn++) {
      if (latch.await(BETWEEN_MILLIS, TimeUnit.MILLISECONDS)) {
        return true;
      }
      ofAnother(Thread.ofPlatform());
      ofAnother(Thread.ofVirtual());
    }
    return latch.getCount() == 0;
  }

  /** Lets everybody run who can, until they wait themselves. */
  static void ofAllOthers() {
    for (int turn = 0; turn < OF_ALL_OTHERS; turn++) {
      ofAnother(Thread.ofPlatform());
      ofAnother(Thread.ofVirtual());
    }
  }

  /** No interrupt ends it: it is short. */
  private static void ofAnother(Thread.Builder builder) {
    Thread other = builder.start(() -> {});
    boolean interrupted = Thread.interrupted();
    while (other.isAlive()) {
      try {
        other.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
