package testkit.given;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;

/** What the image server has asked of its collaborators, in the order in which it asked. */
public final class Calls {

  private final List<String> calls = new CopyOnWriteArrayList<>();

  /**
   * Notes a call.
   *
   * @param call the collaborator, its method and the arguments, as a reader would write it
   */
  public void note(String call) {
    calls.add(call);
  }

  /** Forgets the calls so far. */
  public void forget() {
    calls.clear();
  }

  /**
   * Demands certain calls, each once, in this order, and no others.
   *
   * @param request the request that made them, as the start of a sentence
   * @param expected the calls
   * @throws AssertionFailedError if there were others
   */
  public void mustBe(String request, String... expected) {
    if (!calls.equals(List.of(expected))) {
      throw Finding.that(
              "%s must make the calls %s. It made %s.".formatted(request, List.of(expected), calls))
          .because(
              "A request calls the database and then the image library, once each, with the"
                  + " arguments of the starter.")
          .lookAt("src/main/java/imageserver/ImageCatalog.java and Thumbnailer.java")
          .seeHint(1);
    }
  }

  /**
   * Like {@link #mustBe}, for calls that are made at the same time.
   *
   * @param request the request that made them, as the start of a sentence
   * @param expected the calls
   * @throws AssertionFailedError if there were others
   */
  public void mustBeInAnyOrder(String request, String... expected) {
    if (!calls.stream().sorted().toList().equals(Stream.of(expected).sorted().toList())) {
      throw Finding.that(
              "%s must make the calls %s. It made %s.".formatted(request, List.of(expected), calls))
          .because("A request calls the database and the image library, once each.")
          .lookAt("src/main/java/imageserver/ImageCatalog.java and Thumbnailer.java")
          .seeHint(1);
    }
  }

  /**
   * Demands that nothing was called after a failure.
   *
   * @param number how many calls there are up to the failure
   * @param failure what failed, as the start of a sentence
   * @throws AssertionFailedError if there were more or fewer
   */
  public void mustBeOnly(int number, String failure) {
    if (calls.size() != number) {
      throw Finding.that(
              "%s. Up to then there are %d calls, and the request made %s."
                  .formatted(failure, number, calls))
          .because("A request that has failed is over. It tries nothing again and does no more.")
          .lookAt("src/main/java/imageserver/RequestHandler.java")
          .seeHint(1);
    }
  }

  /**
   * Demands that nothing was called twice, as happens when something is tried again.
   *
   * @param failure what failed, as the start of a sentence
   * @throws AssertionFailedError if a call was made twice
   */
  public void mustBeEachOnce(String failure) {
    if (calls.stream().distinct().count() != calls.size()) {
      throw Finding.that("%s. The request made the calls %s.".formatted(failure, calls))
          .because("A request that has failed is over. It tries nothing again.")
          .lookAt("src/main/java/imageserver/FanOut.java and what it runs")
          .seeHint(3);
    }
  }
}
