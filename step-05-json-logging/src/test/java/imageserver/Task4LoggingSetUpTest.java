package imageserver;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.Task;
import testkit.log.CapturedLog;
import testkit.log.LogLine;
import testkit.rules.AmbientState;
import testkit.rules.Application;
import testkit.rules.ContextField;
import testkit.rules.ContextValue;
import testkit.rules.LoggingSetUp;
import testkit.rules.SharedObjects;
import testkit.rules.StaticState;
import testkit.rules.ThreadCreation;
import testkit.rules.ThreadLocals;
import testkit.rules.TypeUsage;

/**
 * Shows that the id gets into the lines in one place, and that the context is as step 4 left it.
 *
 * <p>The cast: the application's compiled classes, and a request whose events are captured before
 * the set-up sees them.
 */
@Task(number = 4, title = "Only the logging set-up knows request_id")
class Task4LoggingSetUpTest {

  private static final String STRUCTURED_TASK_SCOPE = "java.util.concurrent.StructuredTaskScope";

  private final Application application = Application.of(RequestHandler.class);

  @Test
  @Order(1)
  @RedAtStart(
      because = "every class that logs adds the field by hand",
      saying = "QueryLog says \"request_id\".")
  void no_other_class_says_request_id() {
    application.mustObey(
        LoggingSetUp.onlyItSays("request_id"),
        "The set-up adds the id already. A class that adds it by hand adds it a second time.",
        1);
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "the MDC hangs on the thread: it is lost in the pool and in forks")
  void no_other_class_touches_the_mdc() {
    application.mustObey(
        LoggingSetUp.onlyItTouchesTheMdc(),
        "The MDC is a second place for the id. It belongs to the thread and needs a cleanup.",
        1);
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "a class that knows logback could call itself part of the set-up")
  void no_class_that_logs_is_part_of_the_set_up() {
    application.mustObey(
        LoggingSetUp.whoLogsIsNoPartOfIt(),
        "Classes that log use only SLF4J, so that the set-up can be replaced.",
        1);
  }

  @Test
  @Order(7)
  @GreenAtStart(because = "a class that gets the key from the set-up knows it all the same")
  void no_other_class_uses_the_set_up() {
    application.mustObey(
        LoggingSetUp.nobodyUsesIt(),
        "logback.xml names the classes of the set-up. The other classes only log.",
        1);
  }

  @Test
  @Order(9)
  @RedAtStart(
      because = "every class that logs adds the field by hand",
      saying = "adds request_id to the line \"Started request\"")
  void no_other_class_adds_the_field() throws IOException {
    Database database =
        new Database() {
          private QueryListener listener;

          @Override
          public void query(String sql, String parameter) {
            listener.onQuery(sql, parameter);
          }

          @Override
          public void addListener(QueryListener driverListener) {
            listener = driverListener;
          }
        };
    // Here the tests' own set-up is at work: what is in an event, the class that logs has added.
    try (CapturedLog log = CapturedLog.open();
        ExecutorService pool = Executors.newFixedThreadPool(1)) {
      new RequestHandler(database, image -> "small-" + image, pool).handle("req-1", "cat.png");
      for (LogLine line : log.lines()) {
        if (line.fields().containsValue("req-1") && line.field("request_id").isPresent()) {
          throw Finding.that(
                  "A class outside the set-up adds request_id to the line \"%s\"."
                      .formatted(line.message()))
              .because(
                  "A line with the id added by hand can be forgotten. The set-up adds"
                      + " it to all lines.")
              .lookAt("the class that logs this line")
              .seeHint(1);
        }
      }
    }
  }

  @Test
  @Order(8)
  @GreenAtStart(because = "the set-up is left out of the rules on threads, for its queue's sake")
  void the_set_up_has_a_queue_and_nothing_else() {
    String oneQueue = "Only the set-up may have a thread of its own, for its queue.";
    application.mustObey(LoggingSetUp.itHasOneQueueAndNothingElse(), oneQueue, 1);
    application.mustObey(
        LoggingSetUp.itKeepsNothing(), "Many threads log at the same time, for many requests.", 1);
    application.mustObey(
        AmbientState.nothingOfTheJvm(), "ENV is the environment variable, and nothing else.", 2);
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "what is printed past the log is neither JSON nor in its order")
  void no_class_writes_to_standard_output_past_the_log() {
    application.mustObey(
        LoggingSetUp.nobodyWritesPastIt(),
        "Standard output is for the log. A banner there is a line that a program cannot read.",
        2);
  }

  @Test
  @Order(5)
  @GreenAtStart(because = "what step 4 built is what the id comes from")
  void the_context_is_still_what_step_4_left() {
    String reason =
        "The logging set-up only reads the context. The other classes propagate"
            + " it, as before.";
    application.mustObey(ContextField.oneIn("RequestContext", ScopedValue.class), reason, 1);
    RequestContext.call(
        "req-1",
        () -> {
          application.mustObey(ContextValue.immutableIn("RequestContext"), reason, 1);
          return "looked at";
        });
    application.mustObey(ThreadLocals.none(), reason, 1);
    application.mustObey(StaticState.noneExcept("java.lang.ScopedValue"), reason, 1);

    // A queue has a thread, and the MDC may lend a hand; that is the logging set-up's own affair.
    Application others = application.without(LoggingSetUp.classesOfIt());
    others.mustObey(AmbientState.noneOutside("RequestContext"), reason, 1);
    others.mustObey(ThreadCreation.onlyIn("Demo"), reason, 1);
    others.mustObey(TypeUsage.onlyBy(STRUCTURED_TASK_SCOPE, "FanOut"), reason, 1);
  }

  @Test
  @Order(6)
  @GreenAtStart(because = "a field of the one handler is as global as a static one")
  void no_object_that_all_requests_share_can_change() {
    Database database =
        new Database() {
          @Override
          public void query(String sql, String parameter) {}

          @Override
          public void addListener(QueryListener listener) {
            SharedObjects.mustNotChange(listener);
          }
        };
    ImageProcessor processor = image -> "small-" + image;
    try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
      RequestHandler handler = new RequestHandler(database, processor, pool);
      SharedObjects.mustNotChange(handler, database, processor, pool);
    }
  }
}
