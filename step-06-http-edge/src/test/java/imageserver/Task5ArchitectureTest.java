package imageserver;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.Task;
import testkit.rules.AmbientState;
import testkit.rules.Application;
import testkit.rules.ContextField;
import testkit.rules.ContextValue;
import testkit.rules.FinalFields;
import testkit.rules.LoggingSetUp;
import testkit.rules.StaticState;
import testkit.rules.ThreadCreation;
import testkit.rules.ThreadLocals;
import testkit.rules.TypeUsage;

/**
 * Shows that HTTP stays at the edge: one class takes requests in, one calls the other server, and
 * the rest is as the steps before have left it.
 *
 * <p>The cast: the application's compiled classes, and a request in which the context is looked at.
 */
@Task(number = 5, title = "HTTP stays at the edge")
class Task5ArchitectureTest {

  private static final List<String> OF_THE_DEMO = List.of("Demo", "Serve", "ThumbnailServer");
  private static final String AS_BEFORE =
      "The front door binds the context and the logging set-up reads it. The rest is as before.";

  private final Application application = Application.of(RequestHandler.class).without(OF_THE_DEMO);

  @Test
  @Order(1)
  @RedAtStart(
      because = "the error page has a part of the front door's work",
      saying = "ErrorPage and FrontDoor use HttpExchange.")
  void one_class_reads_requests_and_answers_them() {
    application.mustObey(
        TypeUsage.byOneClass("com.sun.net.httpserver.HttpExchange"),
        "Where two classes answer, one of them can forget a header. Let one class read the"
            + " requests and send all answers.",
        1);
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "a second place that calls other servers can forget the headers")
  void one_class_calls_other_servers() {
    application.mustObey(
        TypeUsage.byOneClass("java.net.http.HttpClient"),
        "One class sends the headers with each call.",
        1);
    application.mustObey(
        TypeUsage.byNoClass(
            "java.net.URLConnection", "java.net.HttpURLConnection", "java.net.Socket"),
        "HttpClient calls other servers. A second way can forget the headers.",
        1);
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "a class that names the field adds it by hand")
  void only_the_logging_set_up_knows_the_names_of_the_fields() {
    for (String field : WrittenLine.IDS) {
      application.mustObey(
          LoggingSetUp.onlyItSays(field),
          "The set-up adds the ids to all lines. A class that adds one by hand adds it twice.",
          2);
    }
    application.mustObey(
        LoggingSetUp.onlyItTouchesTheMdc(),
        "The MDC is a second place for the ids. It belongs to the thread and needs a cleanup.",
        2);
    application.mustObey(
        LoggingSetUp.whoLogsIsNoPartOfIt(),
        "Classes that log use only SLF4J, so that the set-up can be replaced.",
        2);
    application.mustObey(
        LoggingSetUp.nobodyUsesIt(),
        "logback.xml names the classes of the set-up. The other classes only log.",
        2);
    application.mustObey(
        LoggingSetUp.nobodyWritesPastIt(),
        "Standard output is for the log. A banner there is a line that a program cannot read.",
        2);
    application.mustObey(
        LoggingSetUp.itHasOneQueueAndNothingElse(),
        "Only the set-up may have a thread of its own, for its queue.",
        2);
    application.mustObey(
        LoggingSetUp.itKeepsNothing(), "Many threads log at the same time, for many requests.", 2);
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "what the steps before have built is what the ids come from")
  void the_context_is_still_one_immutable_scoped_value() {
    application.mustObey(ContextField.oneIn("RequestContext", ScopedValue.class), AS_BEFORE, 3);
    application.mustObey(ThreadLocals.none(), AS_BEFORE, 3);
    application.mustObey(StaticState.noneExcept("java.lang.ScopedValue"), AS_BEFORE, 3);
    application.mustObey(AmbientState.nothingOfTheJvm(), AS_BEFORE, 3);

    AtomicReference<AssertionError> found = new AtomicReference<>();
    try (ServerUnderTest server = new ServerUnderTest()) {
      server
          .database()
          .during(
              "cat.png",
              () -> {
                try {
                  application.mustObey(ContextValue.immutableIn("RequestContext"), AS_BEFORE, 3);
                } catch (AssertionError e) {
                  found.set(e);
                }
              });
      server.get(
          "/images/cat.png",
          "X-Request-ID: shop-1",
          "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    }
    if (found.get() != null) {
      throw found.get();
    }
  }

  @Test
  @Order(5)
  @GreenAtStart(
      because = "a field of an object that all requests share is as global as a static one")
  void no_field_of_an_object_can_change() {
    application
        .without(LoggingSetUp.classesOfIt())
        .mustObey(
            FinalFields.everywhere(),
            "All requests share the server's objects. What belongs to one request is in the"
                + " context or in a local variable. A new id is random, and needs no counter.",
            3);
  }

  @Test
  @Order(6)
  @GreenAtStart(because = "a thread that a class makes for itself knows no request")
  void no_class_makes_threads_or_forks_of_its_own() {
    Application others = application.without(LoggingSetUp.classesOfIt());
    others.mustObey(AmbientState.noneOutside("RequestContext"), AS_BEFORE, 3);
    others.mustObey(
        ThreadCreation.onlyInAndBy("ImageServer", "orTimeout", "completeOnTimeout"),
        "ImageServer makes one virtual thread for each request, and the pool is given.",
        3);
    others.mustObey(
        TypeUsage.onlyBy("java.util.concurrent.StructuredTaskScope", "FanOut"), AS_BEFORE, 3);
  }
}
