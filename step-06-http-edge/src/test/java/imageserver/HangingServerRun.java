package imageserver;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Two requests at the same time, while the other team's server hangs: for the first it sends
 * nothing, for the second it begins an answer and does not end it.
 */
final class HangingServerRun {

  static final String SILENT = "cat.png";
  static final String BEGUN = "dog.png";

  private static final Duration FIRST_DEADLINE = Duration.ofMillis(250);
  private static final int TRIES = 6;

  private static HangingServerRun run;

  private final Map<String, Optional<ReceivedAnswer>> answers;
  private final Map<String, Boolean> ended;
  private final WrittenLines lines;

  private HangingServerRun(
      Map<String, Optional<ReceivedAnswer>> answers,
      Map<String, Boolean> ended,
      WrittenLines lines) {
    this.answers = answers;
    this.ended = ended;
    this.lines = lines;
  }

  /** The one run that all tests look at. */
  static synchronized HangingServerRun run() {
    Duration deadline = FIRST_DEADLINE;
    for (int tries = 1; run == null; tries++) {
      // On a busy machine the deadline can end before the call has reached the other server.
      run = withDeadline(deadline, tries == TRIES).orElse(null);
      deadline = deadline.multipliedBy(2);
    }
    return run;
  }

  private static Optional<HangingServerRun> withDeadline(Duration deadline, boolean isLast) {
    try (ServerUnderTest server = new ServerUnderTest(deadline)) {
      ScriptedOtherServer other = server.otherServer();
      other.during(SILENT, () -> ScriptedOtherServer.NOTHING);
      other.during(BEGUN, () -> ScriptedOtherServer.BEGUN);
      SentRequest first = server.start("/images/" + SILENT, "X-Request-ID: " + idOf(SILENT));
      SentRequest second = server.start("/images/" + BEGUN, "X-Request-ID: " + idOf(BEGUN));
      Optional<ReceivedAnswer> silent = awaitDeadline(first);
      // Where the one request has no deadline, the other one has none either.
      Optional<ReceivedAnswer> begun = silent.isEmpty() ? Optional.empty() : awaitDeadline(second);
      if (!isLast && (other.calls(SILENT).isEmpty() || other.calls(BEGUN).isEmpty())) {
        return Optional.empty();
      }
      Map<String, Boolean> ended =
          Map.of(
              SILENT, silent.isPresent() && hasEnded(other, SILENT),
              BEGUN, begun.isPresent() && hasEnded(other, BEGUN));
      return Optional.of(
          new HangingServerRun(
              Map.of(SILENT, silent, BEGUN, begun), ended, new WrittenLines(server.lines())));
    }
  }

  private static Optional<ReceivedAnswer> awaitDeadline(SentRequest request) {
    return request.answered().awaitDeadline().isPresent()
        ? Optional.empty()
        : Optional.of(request.await());
  }

  private static boolean hasEnded(ScriptedOtherServer other, String image) {
    return other.calls(image).stream().allMatch(call -> call.hungUp().awaitDeadline().isEmpty());
  }

  /** The id that the client of an image has sent. */
  static String idOf(String image) {
    return "shop-" + image;
  }

  /** The answer to the client of an image, if it came. */
  Optional<ReceivedAnswer> answer(String image) {
    return answers.get(image);
  }

  /** Tells whether the call to the other server has ended. */
  boolean hasEndedCall(String image) {
    return ended.get(image);
  }

  WrittenLines lines() {
    return lines;
  }
}
