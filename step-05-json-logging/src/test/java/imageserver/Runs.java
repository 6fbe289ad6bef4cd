package imageserver;

import java.util.stream.Stream;
import testkit.ChildJvm;

/**
 * The image server, run once for each value of {@code ENV} that the tests ask about. All start at
 * the same time, when the first test asks, and the test classes share what they print.
 */
final class Runs {

  static final Run PROD = start("ENV=PROD", "PROD", "DEV", Probe.Scope.EVERYTHING);
  static final Run DEV = start("ENV=DEV", "DEV", "", Probe.Scope.EVERYTHING);
  static final Run UNSET =
      start("ENV not set and -DENV=PROD", null, "PROD", Probe.Scope.A_REQUEST_AND_A_BURST);
  static final Run EMPTY = start("an empty ENV", "", "", Probe.Scope.ONE_REQUEST);
  static final Run LOWER_CASE =
      start("ENV=prod", "prod", "PROD", Probe.Scope.A_REQUEST_AND_A_BURST);
  static final Run LONGER = start("ENV=PRODUCTION", "PRODUCTION", "", Probe.Scope.ONE_REQUEST);
  static final Run WITH_A_SPACE = start("ENV=\"PROD \"", "PROD ", "", Probe.Scope.ONE_REQUEST);
  static final Run OF_TWO_LINES =
      start("ENV=PROD, a line feed and DEV", "PROD\nDEV", "", Probe.Scope.ONE_REQUEST);

  private Runs() {}

  /** Starts one; the system property ENV, which must not count, is set if it is not empty. */
  private static Run start(String name, String env, String systemProperty, Probe.Scope scope) {
    String option = systemProperty.isEmpty() ? "-Dunused" : "-DENV=" + systemProperty;
    return new Run(
        name,
        env,
        ChildJvm.start("the server with " + name, 2, env, option, Probe.class, scope.name()));
  }

  /** Those in which lines are text and nothing is wrong. */
  static Stream<Run> plainText() {
    return Stream.of(DEV, UNSET, EMPTY);
  }

  /** Those with a value that is not known. */
  static Stream<Run> odd() {
    return Stream.of(LOWER_CASE, LONGER, WITH_A_SPACE, OF_TWO_LINES);
  }
}
