package testkit.threads;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import testkit.Finding;

/**
 * Something that is to happen once and that a test waits for. No wait is without end; one that
 * gives up says what has not happened, and why not.
 */
public final class Signal {

  private final CountDownLatch happened = new CountDownLatch(1);
  private final String otherwise;

  /**
   * Creates one that has not happened.
   *
   * @param otherwise what a finding says if it never does, without a full stop: {@code "The image
   *     was never begun"}
   */
  public Signal(String otherwise) {
    this.otherwise = otherwise;
  }

  /** It happens now, if it has not yet. */
  public void happen() {
    happened.countDown();
  }

  /** Tells whether it has happened. */
  public boolean hasHappened() {
    return happened.getCount() == 0;
  }

  /**
   * Waits for it.
   *
   * @param why why it would never happen, one sentence
   * @param file the file to look at then
   * @param hint the hint to read next
   * @throws AssertionError if it does not happen
   */
  public void await(String why, String file, int hint) {
    await(Optional::empty, why, file, hint);
  }

  /**
   * Waits for it and gives up as soon as there is a proof that it cannot happen.
   *
   * @param proofOfNever looked at now and then: a reason why it can never happen
   * @param why why it would never happen, one sentence
   * @param file the file to look at then
   * @param hint the hint to read next
   * @throws AssertionError if it does not happen
   */
  public void await(Supplier<Optional<String>> proofOfNever, String why, String file, int hint) {
    Optional<String> gaveUp = await(proofOfNever);
    if (gaveUp.isPresent()) {
      throw Finding.that("%s: %s.".formatted(otherwise, gaveUp.get()))
          .because(why)
          .lookAt(file)
          .seeHint(hint);
    }
  }

  /**
   * Waits for it, and lets the test judge if it does not happen.
   *
   * @param proofOfNever looked at now and then: a reason why there is no use in waiting any longer
   * @return empty if it has happened, else why the wait was given up
   */
  public Optional<String> await(Supplier<Optional<String>> proofOfNever) {
    return Patience.await(happened, proofOfNever);
  }

  /**
   * Waits for it where a deadline brings it about which the test has set, far below a second.
   *
   * @return empty if it has happened, else why the wait was given up
   */
  public Optional<String> awaitDeadline() {
    return Patience.awaitDeadline(happened);
  }
}
