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

  private final Map<String, LateRequest> requests;
  private final WrittenLines lines;

  private HangingServerRun(Map<String, LateRequest> requests, WrittenLines lines) {
    this.requests = requests;
    this.lines = lines;
  }

  /**
   * A request whose call to the other server is not answered.
   *
   * @param answer the answer to the client, if it came
   * @param tooEarly how long the client waited, if that was less than the deadline
   * @param calls how often the other server was called
   * @param hasEndedCall whether the calls have ended
   */
  record LateRequest(
      Optional<ReceivedAnswer> answer,
      Optional<Duration> tooEarly,
      int calls,
      boolean hasEndedCall) {}

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
      LateRequest silent = awaitEnd(first, SILENT, other, deadline);
      // Where the one request has no deadline, the other one has none either.
      LateRequest begun =
          silent.answer.isEmpty() ? silent : awaitEnd(second, BEGUN, other, deadline);
      boolean areReached = silent.calls > 0 && begun.calls > 0;
      boolean isEarly = silent.tooEarly.isPresent() || begun.tooEarly.isPresent();
      return areReached || isEarly || isLast
          ? Optional.of(new HangingServerRun(Map.of(SILENT, silent, BEGUN, begun), server.lines()))
          : Optional.empty();
    }
  }

  private static LateRequest awaitEnd(
      SentRequest request, String image, ScriptedOtherServer other, Duration deadline) {
    if (request.answered().awaitDeadline().isPresent()) {
      return new LateRequest(Optional.empty(), Optional.empty(), 1, false);
    }
    boolean hasEnded =
        other.calls(image).stream().allMatch(call -> call.hungUp().awaitDeadline().isEmpty());
    // A timer is late on a busy machine, and never early.
    return new LateRequest(
        Optional.of(request.await()),
        Optional.of(request.took().get()).filter(took -> took.compareTo(deadline) < 0),
        other.calls(image).size(),
        hasEnded);
  }

  /** The id that the client of an image has sent. */
  static String idOf(String image) {
    return "shop-" + image;
  }

  /** The request for an image. */
  LateRequest request(String image) {
    return requests.get(image);
  }

  WrittenLines lines() {
    return lines;
  }
}
