package imageserver;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import testkit.threads.ChildJvm;

/**
 * The image server, run once for each value of {@code ENV} that the tests ask about. The runs begin
 * when the first test asks, the two long ones first, and the test classes share what they print.
 */
final class Runs {

  /** The long runs wait most of their time; the short ones take turns beside them. */
  private static final ExecutorService AT_A_TIME =
      Executors.newFixedThreadPool(
          Math.max(3, Runtime.getRuntime().availableProcessors()),
          Thread.ofPlatform().daemon().name("run-", 0).factory());

  static final Run PROD =
      start(
          "ENV=PROD",
          "PROD",
          "DEV",
          ServerUnderTest.Scope.EVERYTHING,
          "-Duser.timezone=" + afternoon());
  static final Run DEV = start("ENV=DEV", "DEV", "", ServerUnderTest.Scope.EVERYTHING);
  static final Run UNSET =
      start(
          "ENV not set and -DENV=PROD", null, "PROD", ServerUnderTest.Scope.A_REQUEST_AND_A_BURST);
  static final Run EMPTY = start("an empty ENV", "", "", ServerUnderTest.Scope.ONE_REQUEST);
  static final Run LOWER_CASE =
      start("ENV=prod", "prod", "PROD", ServerUnderTest.Scope.A_REQUEST_AND_A_BURST);
  static final Run LONGER =
      start("ENV=PRODUCTION", "PRODUCTION", "", ServerUnderTest.Scope.ONE_REQUEST);
  static final Run WITH_A_SPACE =
      start("ENV=\"PROD \"", "PROD ", "", ServerUnderTest.Scope.ONE_REQUEST);
  static final Run LOWER_CASE_DEV = start("ENV=dev", "dev", "", ServerUnderTest.Scope.ONE_REQUEST);
  static final Run BLANK = start("ENV=\" \"", " ", "", ServerUnderTest.Scope.ONE_REQUEST);
  static final Run OF_TWO_LINES =
      start("ENV of two lines (PROD and DEV)", "PROD\nDEV", "", ServerUnderTest.Scope.ONE_REQUEST);

  private Runs() {}

  /** Starts one; the system property ENV, which must not count, is set if it is not empty. */
  private static Run start(
      String name, String env, String systemProperty, ServerUnderTest.Scope scope, String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    if (!systemProperty.isEmpty()) {
      options.add("-DENV=" + systemProperty);
    }
    Future<ChildJvm> server =
        AT_A_TIME.submit(() -> {
          ChildJvm started =
              ChildJvm.start(
                  "the server with " + name, 2, env, options, ServerUnderTest.class, scope.name());
          started.join();
          return started;
        });
    return new Run(name, env, server);
  }

  /** A time zone in which it is afternoon, so that a clock of twelve hours shows. */
  private static String afternoon() {
    return "GMT%+03d:30".formatted(17 - Instant.now().atOffset(ZoneOffset.UTC).getHour());
  }

  /** Those in which lines are text and nothing is wrong. */
  static Stream<Run> plainText() {
    return Stream.of(DEV, UNSET, EMPTY);
  }

  /** Those with a value that is not known. */
  static Stream<Run> odd() {
    return Stream.of(LOWER_CASE, LONGER, LOWER_CASE_DEV, WITH_A_SPACE, BLANK, OF_TWO_LINES);
  }
}
