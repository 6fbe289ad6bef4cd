package checks;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

/** Fails a check with everything that it found. */
final class Problems {

  private Problems() {}

  /**
   * Demands that there are none.
   *
   * @param problems a sentence each
   * @throws AssertionError with all of them
   */
  static void mustBeNone(List<String> problems) {
    if (!problems.isEmpty()) {
      fail(String.join(System.lineSeparator(), problems));
    }
  }
}
