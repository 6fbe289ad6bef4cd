package imageserver;

import static imageserver.ScriptedDatabase.CONNECTION_CHECK;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
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
import testkit.log.RequestLines;
import testkit.threads.Interleaving;

/**
 * Shows what {@code RequestContext} says outside any request, and that no class asks it in vain.
 *
 * <p>The cast: a database that logs a statement of its own, a client, and the captured log.
 */
@Task(number = 3, title = "Outside any request the answer is explicit")
class Task3OutsideTest {

  private static final String CONTEXT = "src/main/java/imageserver/RequestContext.java";

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving requests = new Interleaving("the database", 3);
  private final ScriptedDatabase database = new ScriptedDatabase(new Calls());
  private final Client client = new Client(new RequestHandler(database, Task3OutsideTest::process));

  @AfterEach
  void close() {
    requests.close();
    log.close();
  }

  @Test
  @Order(1)
  @RedAtStart(
      because = "it takes RequestContext.call to be inside a request",
      saying =
          "ended with java.lang.UnsupportedOperationException: RequestContext.call is yours to"
              + " write")
  void is_bound_tells_inside_from_outside() {
    List<String> answers = new CopyOnWriteArrayList<>();
    requests.run(
        "call as req-1",
        () -> {
          answers.add(whatIsBoundSays());
          RequestContext.call("req-1", () -> answers.add(whatIsBoundSays()));
          answers.add(whatIsBoundSays());
        });

    if (!answers.equals(List.of("false", "true", "false"))) {
      throw Finding.that(
              "Expected isBound() to return false before, true inside and false after req-1."
                  + " It returned %s.".formatted(String.join(", ", answers)))
          .because("isBound() has to tell whether the ScopedValue is bound, and nothing else.")
          .lookAt(CONTEXT)
          .seeHint(3);
    }
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "a ThreadLocal without a value says null",
      saying = "Outside any request requestId() returned null. Expected")
  void request_id_throws_outside_any_request() {
    requests.run("code before any request", Task3OutsideTest::mustThrowHere);
    requests.run(
        "code after a request",
        () -> {
          client.ask("req-1", "cat.png");
          mustThrowHere();
        });
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "once requestId() throws, a QueryLog that just calls it throws as well")
  void the_drivers_own_statement_is_logged_and_names_no_request() {
    requests.run(
        "connection check",
        () -> {
          checkConnection();
          client.ask("req-1", "cat.png");
          checkConnection();
          failFor("req-2");
          checkConnection();
        });

    int logged = log.linesAbout(CONNECTION_CHECK).size();
    if (logged != 3) {
      throw Finding.that(
              "The driver checked its connection 3 times, and %d lines were logged."
                  .formatted(logged))
          .because("Statements outside a request are logged like any other, just without an id.")
          .lookAt("src/main/java/imageserver/QueryLog.java")
          .seeHint(3);
    }
    new RequestLines(log, "", "", CONTEXT)
        .mustBelongToNobody(
            CONNECTION_CHECK,
            Set.of("req-1", "req-2"),
            "The request is over, so its id must be gone.",
            2);
  }

  @Test
  @Order(4)
  @RedAtStart(
      because = "RequestContext.call is a skeleton",
      saying = "RequestContext.call(null, ...) threw java.lang.UnsupportedOperationException")
  void a_null_id_is_refused_before_the_work_runs() {
    List<String> answers = new CopyOnWriteArrayList<>();
    requests.start(
        "call with a null id",
        () -> RequestContext.call(null, () -> answers.add(whatIsBoundSays())));
    mustBeRefused(requests.awaitThrown("call with a null id"), answers);
    requests.start(
        "call with a null id inside a request",
        () ->
            RequestContext.call(
                "req-1", () -> RequestContext.call(null, () -> answers.add(whatIsBoundSays()))));
    mustBeRefused(requests.awaitThrown("call with a null id inside a request"), answers);
    requests.start("request with a null id", () -> client.ask(null, "cat.png"));
    Throwable thrown = requests.awaitThrown("request with a null id");
    if (!(thrown instanceof NullPointerException)) {
      throw Finding.that(
              "handle(null, \"cat.png\") threw %s. Expected a NullPointerException."
                  .formatted(thrown == null ? "nothing" : thrown))
          .because("An invented id belongs to no request. RequestContext refuses it.")
          .lookAt("src/main/java/imageserver/RequestHandler.java")
          .seeHint(3);
    }
  }

  @Test
  @Order(5)
  @GreenAtStart(because = "a method that is kept from step 2 can let a null in")
  void another_method_that_runs_work_refuses_a_null_id_as_well() throws Exception {
    List<String> answers = new CopyOnWriteArrayList<>();
    for (Method method : RequestContext.class.getDeclaredMethods()) {
      boolean runs =
          Modifier.isStatic(method.getModifiers())
              && !Modifier.isPrivate(method.getModifiers())
              && List.of(method.getParameterTypes()).equals(List.of(String.class, Runnable.class));
      if (runs && !usesAThreadLocal()) {
        requests.start(
            method.getName() + " with a null id",
            () -> method.invoke(null, null, (Runnable) () -> answers.add(whatIsBoundSays())));
        requests.awaitThrown(method.getName() + " with a null id");
        if (!answers.isEmpty()) {
          throw Finding.that(
                  "RequestContext.%s(null, ...) ran its work.".formatted(method.getName()))
              .because("Every method that takes an id refuses null.")
              .lookAt(CONTEXT)
              .seeHint(3);
        }
      }
    }
  }

  @Test
  @Order(6)
  @GreenAtStart(because = "SELECT 1 has no parameter")
  void a_statement_without_a_parameter_is_logged_as_well() {
    requests.run("connection check", () -> checkWith(null));
    requests.run(
        "request req-1",
        () -> {
          database.during("cat.png", () -> checkWith(null));
          client.ask("req-1", "cat.png");
        });
  }

  /** As in the starter, which is step 2's solution. */
  private static boolean usesAThreadLocal() {
    return Stream.of(RequestContext.class.getDeclaredFields())
        .anyMatch(field -> ThreadLocal.class.isAssignableFrom(field.getType()));
  }

  private static void mustBeRefused(Throwable thrown, List<String> answers) {
    if (!answers.isEmpty()) {
      throw Finding.that(
              "RequestContext.call(null, ...) ran its work, and isBound() returned %s inside it."
                  .formatted(answers.getFirst()))
          .because("A ScopedValue can be bound to null. Refuse null before you bind.")
          .lookAt(CONTEXT)
          .seeHint(3);
    }
    if (!(thrown instanceof NullPointerException)) {
      throw Finding.that(
              "RequestContext.call(null, ...) threw %s. Expected a NullPointerException."
                  .formatted(thrown == null ? "nothing" : thrown))
          .because(
              "A null id is a mistake of the caller, so the caller must get the"
                  + " exception at once.")
          .lookAt(CONTEXT)
          .seeHint(3);
    }
  }

  private static String whatIsBoundSays() {
    try {
      return String.valueOf(RequestContext.isBound());
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }

  private static void mustThrowHere() {
    String answer;
    try {
      answer = RequestContext.requestId();
    } catch (NoSuchElementException e) {
      return;
    } catch (RuntimeException e) {
      throw Finding.that(
              "Outside any request requestId() threw %s. Expected a NoSuchElementException."
                  .formatted(e))
          .because(
              "It is the exception that Java uses for a missing value, and"
                  + " ScopedValue.get throws it.")
          .lookAt(CONTEXT)
          .seeHint(3);
    }
    throw Finding.that(
            "Outside any request requestId() returned %s. Expected a NoSuchElementException."
                .formatted(answer == null ? "null" : '"' + answer + '"'))
        .because(
            answer == null
                ? "A null id would cause an exception later, far from its cause."
                : "It looks like an id, so you do not notice that the context is missing.")
        .lookAt(CONTEXT)
        .seeHint(3);
  }

  private void checkConnection() {
    checkWith(CONNECTION_CHECK);
  }

  private void checkWith(String parameter) {
    try {
      database.sendItsOwn(parameter);
    } catch (RuntimeException e) {
      throw Finding.that("The driver checked its connection, and QueryLog threw %s.".formatted(e))
          .because("The driver's own statement belongs to no request, and so there is no id.")
          .lookAt("src/main/java/imageserver/QueryLog.java")
          .seeHint(3);
    }
  }

  private void failFor(String requestId) {
    try {
      client.ask(requestId, "broken.png");
    } catch (Exception e) {
      // As it should; which exception it is, is task 1's matter.
    }
  }

  private static String process(String image) throws IOException {
    if (image.equals("broken.png")) {
      throw new IOException("not an image");
    }
    return "small-" + image;
  }
}
