package testkit.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;

/**
 * Demands that the objects that all requests share cannot change. A field that one request writes
 * and reads at once is a race too, and no test can hold two requests between the two steps. So the
 * objects themselves are looked at, see {@link MutablePart}.
 */
public final class SharedObjects {

  private SharedObjects() {}

  /**
   * Looks at an object and at all that it holds.
   *
   * @param shared an object that all requests share, such as the handler
   * @param given objects of other teams, which are not looked into
   * @throws AssertionFailedError if a part of it can change
   */
  public static void mustNotChange(Object shared, Object... given) {
    Set<String> others =
        Arrays.stream(given).map(object -> object.getClass().getName()).collect(Collectors.toSet());
    Optional<MutablePart> part = MutablePart.in(shared.getClass().getSimpleName(), shared, others);
    if (part.isPresent()) {
      throw Finding.that(
              "All requests share one %s, and %s: %s."
                  .formatted(
                      shared.getClass().getSimpleName(), part.get().why(), part.get().path()))
          .because(
              "Another request can change it between any two steps of this one. What belongs to one"
                  + " request has no place there.")
          .lookAt("the class that the path ends at")
          .seeHint(2);
    }
  }
}
