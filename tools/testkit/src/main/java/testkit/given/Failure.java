package testkit.given;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;
import testkit.log.CapturedLog;
import testkit.log.LogLine;

/**
 * A failure that a test injects into a collaborator, and what the image server must make of it.
 *
 * @param thrown what the collaborator throws
 */
public record Failure(Throwable thrown) {

  /** Returns one failure of each kind that a method may throw without declaring it. */
  public static List<Failure> ofEachKind() {
    return List.of(
        new Failure(new IllegalStateException("connection lost")),
        new Failure(new StackOverflowError("deep inside a library")));
  }

  /**
   * Returns the same and a checked one. It can come out of a method that does not declare it: the
   * compiler knows that rule, the JVM does not, and neither do other languages.
   */
  public static List<Failure> ofEachKindAndUndeclared() {
    List<Failure> failures = new ArrayList<>(ofEachKind());
    failures.add(new Failure(new SQLException("connection lost")));
    return failures;
  }

  /** Throws the failure. */
  public void raise() {
    Failure.<RuntimeException>sneak(thrown);
  }

  @SuppressWarnings("unchecked")
  private static <X extends Throwable> void sneak(Throwable thrown) throws X {
    throw (X) thrown;
  }

  /**
   * Demands that the caller of the image server gets the failure itself.
   *
   * @param where where it was thrown, as the start of a sentence
   * @param arrived what the caller caught, or null
   * @throws AssertionFailedError if that is nothing or something else
   */
  public void mustArrive(String where, Throwable arrived) {
    if (arrived != thrown) {
      throw Finding.that(
              "%s threw %s, and handle %s."
                  .formatted(where, thrown, arrived == null ? "returned" : "threw " + arrived))
          .because("The caller of handle decides what to do next, and needs the exception itself.")
          .lookAt("src/main/java/imageserver/RequestHandler.java")
          .seeHint(1);
    }
  }

  /**
   * Demands that a request that has failed does not report success.
   *
   * @param log the log of the test
   * @param image the image of the request
   * @throws AssertionFailedError if the request wrote a line that says it has finished
   */
  public void mustNotBeASuccess(CapturedLog log, String image) {
    for (LogLine line : log.linesAbout(image)) {
      if (line.message().startsWith("Finished")) {
        throw Finding.that(
                "The request for %s failed with %s, and it wrote the line %s."
                    .formatted(image, thrown, line))
            .because("An operator takes the line for a thumbnail that was made.")
            .lookAt("src/main/java/imageserver/RequestHandler.java")
            .seeHint(1);
      }
    }
  }
}
