package imageserver;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import testkit.Finding;

/** Notes for which request a piece of work runs, and on which thread. */
final class Witness {

  /** What is seen where the work runs for no request. */
  static final String NO_REQUEST = "no request";

  private static final String AT_SUBMIT =
      "A task belongs to the request that submits it. Capture the context in execute.";
  private static final String NONE_IS_A_VALUE =
      "Capture \"no request\", too. Otherwise the task finds the request of the running thread.";
  private static final String HALF_AN_ANSWER =
      "For no request, isBound() returns false and requestId() throws NoSuchElementException.";
  private static final String LEFT_BEHIND =
      "A worker runs many tasks. If a task leaves something on the thread, the next task finds it.";
  private static final String GIVEN_BACK =
      "The task ran on the caller's thread. Afterwards the caller must have its own request again.";
  private static final String ALTHOUGH = " (although isBound() says ";
  private static final String REQUEST_CONTEXT = "src/main/java/imageserver/RequestContext.java";
  private static final String CONTEXT_EXECUTOR = "src/main/java/imageserver/ContextExecutor.java";

  private final String work;
  private final List<Sighting> sightings = new CopyOnWriteArrayList<>();

  /**
   * Creates one that has seen nothing.
   *
   * @param work what it watches, as the start of a sentence: {@code "The task that req-1
   *     submitted"}
   */
  Witness(String work) {
    this.work = work;
  }

  /** Looks around; part of the work. */
  void look() {
    sightings.add(new Sighting(currentRequest(), Thread.currentThread()));
  }

  /** Tells whether the work was ever begun. */
  boolean hasLooked() {
    return !sightings.isEmpty();
  }

  /** Demands of a task that it ran, and for the request that submitted it. */
  void mustHaveRunFor(String request) {
    mustHaveSeen(request, AT_SUBMIT, 1);
  }

  /** Demands of a task that was submitted outside any request that it ran, and for none. */
  void mustHaveRunForNobody() {
    mustHaveSeen(NO_REQUEST, NONE_IS_A_VALUE, 2);
  }

  /** Demands of what a worker does next that it finds no request. */
  void mustHaveFoundNothingLeft() {
    mustHaveSeen(NO_REQUEST, LEFT_BEHIND, 1);
  }

  /** Demands that a caller which ran another request's task still has its own request. */
  void mustStillBelongTo(String request) {
    mustHaveSeen(request, GIVEN_BACK, 2);
  }

  /** Demands of a task that ran several times that each caller in turn was the one it ran for. */
  void mustHaveRunForEach(String... requests) {
    List<String> seen = sightings.stream().map(Sighting::request).toList();
    if (!seen.equals(List.of(requests))) {
      throw Finding.that(
              "%s ran for %s. Expected: %s."
                  .formatted(work, String.join(", ", seen), String.join(", ", requests)))
          .because(AT_SUBMIT)
          .lookAt(CONTEXT_EXECUTOR)
          .seeHint(1);
    }
  }

  /** Demands that the work was done, and for one request only. */
  void mustHaveSeen(String request, String why, int hint) {
    mustHaveLooked(hint);
    for (Sighting sighting : sightings) {
      if (!sighting.request.equals(request)) {
        throw Finding.that(
                "%s ran for %s (thread \"%s\"), but it belongs to %s."
                    .formatted(work, sighting.request, sighting.thread.getName(), request))
            .because(sighting.isHalfAnAnswer() ? HALF_AN_ANSWER : why)
            .lookAt(sighting.isHalfAnAnswer() ? REQUEST_CONTEXT : CONTEXT_EXECUTOR)
            .seeHint(hint);
      }
    }
  }

  /** Demands that the work was done, and on threads of the pool only. */
  void mustHaveBeenOnAWorker(Predicate<Thread> isWorker) {
    mustHaveLooked(1);
    for (Sighting sighting : sightings) {
      if (!isWorker.test(sighting.thread)) {
        throw Finding.that("%s was done by %s.".formatted(work, sighting.thread))
            .because("Decoding keeps a whole core busy. The pool limits how many threads do this.")
            .lookAt("the class that does the work on its own thread")
            .seeHint(1);
      }
    }
  }

  private void mustHaveLooked(int hint) {
    if (sightings.isEmpty()) {
      throw Finding.that("%s was never done.".formatted(work))
          .because("A submitted task runs, or the caller gets an exception.")
          .lookAt(CONTEXT_EXECUTOR)
          .seeHint(hint);
    }
  }

  private static String currentRequest() {
    boolean isBound = RequestContext.isBound();
    try {
      String id = RequestContext.requestId();
      return isBound ? String.valueOf(id) : id + ALTHOUGH + "false)";
    } catch (NoSuchElementException e) {
      return isBound ? "no id" + ALTHOUGH + "true)" : NO_REQUEST;
    }
  }

  private record Sighting(String request, Thread thread) {

    boolean isHalfAnAnswer() {
      return request.contains(ALTHOUGH);
    }
  }
}
