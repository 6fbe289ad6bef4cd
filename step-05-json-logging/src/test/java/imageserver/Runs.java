package imageserver;

import java.util.stream.Stream;
import testkit.ChildJvm;

/**
 * The image server, run once for each value of {@code ENV} that the tests ask about. All start at
 * the same time, when the first test asks, and the test classes share what they print.
 */
final class Runs {

  static final Run PROD = start("ENV=PROD", "PROD", "full");
  static final Run DEV = start("ENV=DEV", "DEV", "full");
  static final Run UNSET = start("ENV not set", null, "brief");
  static final Run EMPTY = start("an empty ENV", "", "brief");
  static final Run LOWER_CASE = start("ENV=prod", "prod", "brief");
  static final Run LONGER = start("ENV=PRODUCTION", "PRODUCTION", "brief");

  private Runs() {}

  private static Run start(String name, String env, String scope) {
    return new Run(name, ChildJvm.start("the server with " + name, 2, env, Probe.class, scope));
  }

  /** Those in which lines are text and nothing is wrong. */
  static Stream<Run> plainText() {
    return Stream.of(DEV, UNSET, EMPTY);
  }

  /** Those with a value that nobody knows. */
  static Stream<Run> odd() {
    return Stream.of(LOWER_CASE, LONGER);
  }
}
