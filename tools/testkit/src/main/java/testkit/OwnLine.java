package testkit;

import java.security.CodeSource;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Finds the learner's own line in a stack trace, past the lines of the JDK and of the tests. */
public final class OwnLine {

  private static final String PACKAGE = "imageserver.";

  /** A class of every exercise; what comes from where it comes from is the learner's. */
  private static final String LANDMARK = PACKAGE + "RequestHandler";

  private OwnLine() {}

  /**
   * Returns the place of the innermost one, such as {@code Thumbnailer.java:41}.
   *
   * @param trace a stack trace, the innermost call first
   */
  public static Optional<String> in(StackTraceElement... trace) {
    return Arrays.stream(trace).filter(OwnLine::isOne).findFirst().map(OwnLine::place);
  }

  /** Tells whether a call is one of the learner's code. */
  public static boolean isOne(StackTraceElement frame) {
    return isOfTheCourse(frame) && !isOfATest(frame.getClassName());
  }

  /** Tells whether a call is one of a test, or of what tests are made with. */
  public static boolean isOfATest(StackTraceElement frame) {
    return frame.getClassName().startsWith("testkit.")
        || isOfTheCourse(frame) && isOfATest(frame.getClassName());
  }

  private static boolean isOfTheCourse(StackTraceElement frame) {
    return frame.getClassName().startsWith(PACKAGE);
  }

  private static String place(StackTraceElement frame) {
    return frame.getFileName() + ":" + frame.getLineNumber();
  }

  private static boolean isOfATest(String className) {
    try {
      return !Objects.equals(sourceOf(className), sourceOf(LANDMARK));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static String sourceOf(String className) throws ClassNotFoundException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    CodeSource source =
        Class.forName(className, false, loader).getProtectionDomain().getCodeSource();
    return source == null ? "" : source.getLocation().toString();
  }
}
