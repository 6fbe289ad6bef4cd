package proof;

import java.time.Duration;

/** Prints now and then how far the proof is. */
final class Progress {

  private static final Duration NOW_AND_THEN = Duration.ofSeconds(10);

  private final long start = System.nanoTime();
  private Duration saidAt = Duration.ZERO;
  private int expected;
  private int held;
  private int failed;

  synchronized void expectOneMore() {
    expected++;
  }

  synchronized void judged(boolean holds) {
    if (holds) {
      held++;
    } else {
      failed++;
    }
    say();
  }

  private void say() {
    Duration now = Duration.ofNanos(System.nanoTime() - start);
    boolean isLast = held + failed == expected;
    if (isLast || now.minus(saidAt).compareTo(NOW_AND_THEN) > 0) {
      saidAt = now;
      System.out.printf(
          "Proof: %d of %d facts hold, %d do not, after %d s%n",
          held, expected, failed, now.toSeconds());
    }
  }
}
