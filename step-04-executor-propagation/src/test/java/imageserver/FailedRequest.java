package imageserver;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;
import testkit.log.CapturedLog;
import testkit.log.LogLine;

/**
 * A request that failed, as its caller and the log see it.
 *
 * @param requestId its id
 * @param image its image
 * @param thrown what {@code handle} threw; null if it returned
 */
record FailedRequest(String requestId, String image, Throwable thrown) {

  private static final String FILES =
      "src/main/java/imageserver/FanOut.java; for a failing image Thumbnailer.java as well";

  /**
   * Demands that the caller gets a failure of the same kind, with the original among its causes: an
   * {@code Error} stays an {@code Error}, a {@code RuntimeException} a {@code RuntimeException}.
   */
  void mustBeCausedBy(Throwable failure) {
    Class<? extends Throwable> kind =
        switch (failure) {
          case Error error -> Error.class;
          case RuntimeException mistake -> RuntimeException.class;
          default -> IOException.class;
        };
    if (!kind.isInstance(thrown)) {
      throw finding(
          "A part of %s threw %s. Expected handle to throw a failure of the same kind, %s. It %s"
              .formatted(
                  requestId,
                  failure,
                  kind.getSimpleName(),
                  thrown == null ? "returned" : "threw " + thrown),
          kind == IOException.class
              ? "Callers of handle catch an IOException: it says that there is no thumbnail."
              : "This exception is a mistake in the program. As an IOException it looks like"
                  + " a broken image.");
    }
    if (!isAmongTheCauses(failure, thrown)) {
      throw finding(
          "handle threw %s, and \"%s\" is not among its causes".formatted(thrown, failure),
          "Without the original failure you cannot find out what went wrong.");
    }
  }

  /** Demands one line {@code Request failed}, with level, id, image and exception. */
  void mustHaveOneLineIn(CapturedLog log, Throwable failure) {
    List<LogLine> found =
        log.linesAbout(image).stream()
            .filter(line -> line.message().equals("Request failed"))
            .toList();
    if (found.size() != 1) {
      throw finding(
          "%s failed with %s. Expected one line \"Request failed\" about %s, but there are %d"
              .formatted(requestId, failure, image, found.size()),
          "Operators count these lines: one for each request that fails.");
    }
    LogLine line = found.getFirst();
    String id = line.field("request_id").orElse("none");
    if (!id.equals(requestId) || !line.level().equals("ERROR")) {
      throw finding(
          "%s was requested by %s, but its line \"Request failed\" is %s and says request_id=%s"
              .formatted(image, requestId, line.level(), id),
          "The line has to be written inside the request, where its id is bound.");
    }
    if (!isAmongTheCauses(failure, line.thrown().orElse(null))) {
      throw finding(
          "The line \"Request failed\" about %s does not come with the exception \"%s\""
              .formatted(image, failure),
          "Without the exception the log does not say what went wrong.");
    }
  }

  private static boolean isAmongTheCauses(Throwable failure, Throwable thrown) {
    return Stream.iterate(thrown, e -> e != null, Throwable::getCause).anyMatch(failure::equals);
  }

  private static AssertionFailedError finding(String what, String why) {
    return Finding.that(what + ".").because(why).lookAt(FILES).seeHint(3);
  }
}
