package imageserver;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.Task;
import testkit.given.Calls;
import testkit.log.CapturedLog;
import testkit.threads.Interleaving;

/**
 * Shows that a binding ends with its scope, whatever happens in it.
 *
 * <p>The cast: scopes inside scopes, work that fails, and work that runs after its scope has ended.
 */
@Task(number = 2, title = "A scope ends by itself")
class Task2ClosedScopesTest {

  private static final String CONTEXT = "src/main/java/imageserver/RequestContext.java";
  private static final String NOT_WRITTEN_YET =
      "ended with java.lang.UnsupportedOperationException: RequestContext.call is yours to write";

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 2);
  private final List<String> seen = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    requests.close();
    log.close();
  }

  @Test
  @Order(1)
  @RedAtStart(because = "RequestContext.call is a skeleton", saying = NOT_WRITTEN_YET)
  void an_inner_scope_shadows_the_outer_one_for_as_long_as_it_runs() {
    requests.run(
        "call as req-outer",
        () ->
            RequestContext.call(
                "req-outer",
                () -> {
                  look();
                  RequestContext.call("req-inner", this::look);
                  return look();
                }));

    mustHaveSeen("before, in and after the inner scope", "req-outer", "req-inner", "req-outer");
  }

  @Test
  @Order(2)
  @RedAtStart(because = "RequestContext.call is a skeleton", saying = NOT_WRITTEN_YET)
  void the_outer_scope_is_back_when_the_inner_one_fails() {
    requests.run(
        "call as req-outer",
        () ->
            RequestContext.call(
                "req-outer",
                () -> {
                  look();
                  try {
                    RequestContext.call("req-inner", () -> lookAndFail(new IOException("broken")));
                  } catch (IOException e) {
                    look();
                  }
                  return look();
                }));

    mustHaveSeen(
        "before, in, right after and later after the failing inner scope",
        "req-outer",
        "req-inner",
        "req-outer",
        "req-outer");
  }

  @Test
  @Order(3)
  @RedAtStart(because = "RequestContext.call is a skeleton", saying = NOT_WRITTEN_YET)
  void the_binding_is_gone_afterwards_whatever_happened() {
    Map<String, Callable<String>> endings = new LinkedHashMap<>();
    endings.put("returns", this::look);
    endings.put("throws a checked exception", () -> lookAndFail(new IOException("broken")));
    endings.put("throws an unchecked one", () -> lookAndFail(new IllegalStateException("broken")));
    endings.put(
        "throws an Error",
        () -> {
          throw new Error("broken");
        });
    endings.forEach(this::mustLeaveNothingBehind);
  }

  @Test
  @Order(4)
  @RedAtStart(because = "RequestContext.call is a skeleton", saying = NOT_WRITTEN_YET)
  void work_that_escapes_the_scope_does_not_see_the_id() {
    requests.run(
        "call as req-1",
        () -> {
          Supplier<String> lambda = RequestContext.call("req-1", () -> RunningCode::worksFor);
          Stream<String> lazy =
              RequestContext.call(
                  "req-1", () -> Stream.of("cat.png").map(_ -> RunningCode.worksFor()));
          Callable<String> callable = RequestContext.call("req-1", () -> RunningCode::worksFor);
          mustHaveEscaped("lambda", lambda.get());
          mustHaveEscaped("Callable", callable.call());
          mustHaveEscaped("lazy stream", lazy.findFirst().orElseThrow());
          String other = RequestContext.call("req-2", lambda::get);
          if (!other.equals("req-2")) {
            throw Finding.that(
                    "A lambda that was made in req-1 and run in req-2 worked for %s."
                        .formatted(other))
                .because("A lambda does not keep a request. It finds the request in which it runs.")
                .lookAt(CONTEXT)
                .seeHint(2);
          }
        });
  }

  @Test
  @Order(5)
  @GreenAtStart(because = "with call, handle may give the work back instead of running it")
  void handle_does_its_work_inside_the_binding() {
    ScriptedDatabase database = new ScriptedDatabase(new Calls());
    Client client =
        new Client(
            new RequestHandler(
                database,
                image -> {
                  look();
                  return "small-" + image;
                }));
    database.during("cat.png", this::look);
    requests.run("request req-1", () -> client.ask("req-1", "cat.png"));

    List<String> places = List.of("the database was asked for it", "its thumbnail was made");
    for (int i = 0; i < places.size(); i++) {
      String worksFor = i < seen.size() ? seen.get(i) : "not at all";
      if (!worksFor.equals("req-1")) {
        throw Finding.that(
                "req-1 asked for cat.png; when %s, the running code worked for %s."
                    .formatted(places.get(i), worksFor))
            .because(
                "The id is bound only while where(...).call runs the work. A lambda, a lazy"
                    + " stream or a task of another thread that runs later has no binding.")
            .lookAt("src/main/java/imageserver/RequestHandler.java")
            .seeHint(2);
      }
    }
  }

  @Test
  @Order(7)
  @GreenAtStart(because = "a line outside the scope has an id only as a parameter")
  void every_line_of_a_request_is_written_inside_the_binding() {
    ScriptedDatabase database = new ScriptedDatabase(new Calls());
    Client client = new Client(new RequestHandler(database, image -> "small-" + image));
    for (int line = 1; line <= 4; line++) {
      seen.clear();
      log.beforeLine(line, this::look);
      requests.run("request req-1", () -> client.ask("req-1", "cat.png"));
      if (!seen.equals(List.of("req-1"))) {
        throw Finding.that(
                "Line %d of the request was written where the running code worked for %s."
                    .formatted(line, seen.isEmpty() ? "no request" : seen.getFirst()))
            .because(
                "handle does all of its work inside the binding, including its first and"
                    + " last log line.")
            .lookAt("src/main/java/imageserver/RequestHandler.java")
            .seeHint(2);
      }
    }
  }

  @Test
  @Order(6)
  @RedAtStart(because = "RequestContext.call is a skeleton", saying = NOT_WRITTEN_YET)
  void scopes_with_equal_ids_end_one_by_one() {
    requests.run(
        "call as req-a",
        () ->
            RequestContext.call(
                "req-a",
                () -> {
                  RequestContext.call("req-a", this::look);
                  look();
                  RequestContext.call(
                      "req-b",
                      () -> {
                        RequestContext.call("req-a", this::look);
                        return look();
                      });
                  return look();
                }));

    mustHaveSeen(
        "in and after inner scopes with equal ids", "req-a", "req-a", "req-a", "req-b", "req-a");
  }

  /** Notes the request that is seen from here. */
  private String look() {
    seen.add(RunningCode.worksFor());
    return "small-cat.png";
  }

  private <X extends Exception> String lookAndFail(X failure) throws X {
    look();
    throw failure;
  }

  private void mustHaveSeen(String when, String... ids) {
    if (!seen.equals(List.of(ids))) {
      throw Finding.that(
              "%s the code should work for %s. It worked for %s."
                  .formatted(
                      Character.toUpperCase(when.charAt(0)) + when.substring(1),
                      String.join(", ", ids),
                      String.join(", ", seen)))
          .because(
              "An inner binding hides the outer one. It does not change it, so nothing has"
                  + " to be restored.")
          .lookAt(CONTEXT)
          .seeHint(2);
    }
  }

  private void mustLeaveNothingBehind(String ending, Callable<String> work) {
    String name = "call as req-1 whose work " + ending;
    requests.run(
        name,
        () -> {
          try {
            RequestContext.call("req-1", work::call);
          } catch (UnsupportedOperationException e) {
            throw e;
          } catch (Throwable e) {
            // Whether it is the right one is task 1's matter.
          }
          String afterwards = RunningCode.worksFor();
          if (afterwards.equals("req-1")) {
            throw Finding.that(
                    "The work of req-1 %s, and after it the thread \"%s\" still works for req-1."
                        .formatted(ending, Thread.currentThread().getName()))
                .because(
                    "A value that was set has to be cleared, also after an exception. A"
                        + " binding ends by itself.")
                .lookAt(CONTEXT)
                .seeHint(2);
          }
        });
  }

  private static void mustHaveEscaped(String what, String worksFor) {
    if (worksFor.equals("req-1")) {
      throw Finding.that(
              "A %s that was made in req-1 still worked for req-1 when it was run after its end."
                  .formatted(what))
          .because(
              "A binding covers the code that runs inside it, not the code that is written"
                  + " inside it.")
          .lookAt(CONTEXT)
          .seeHint(2);
    }
  }
}
