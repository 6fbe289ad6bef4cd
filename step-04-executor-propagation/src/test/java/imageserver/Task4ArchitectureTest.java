package imageserver;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.Task;
import testkit.given.Calls;
import testkit.rules.AmbientState;
import testkit.rules.Application;
import testkit.rules.ContextField;
import testkit.rules.ContextValue;
import testkit.rules.SharedObjects;
import testkit.rules.StaticState;
import testkit.rules.ThreadCreation;
import testkit.rules.ThreadLocals;
import testkit.rules.TypeUsage;

/**
 * Shows that no thread begins without its request, and that nothing else carries the id.
 *
 * <p>The cast: the application's compiled classes, and one handler whose fields are looked at.
 */
@Task(number = 4, title = "No thread without its context")
class Task4ArchitectureTest {

  private final Application application = Application.of(RequestHandler.class);

  @Test
  @Order(1)
  @RedAtStart(
      because = "the starter's FanOut opens no scope",
      saying = "FanOut does not use StructuredTaskScope.")
  void fan_out_is_the_one_class_that_meets_the_preview_api() {
    application.mustObey(
        TypeUsage.onlyBy("java.util.concurrent.StructuredTaskScope", "FanOut"),
        "A preview API changes with the next JDK; one class is one place to change.",
        3);
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "a thread from anywhere else knows no request, and nobody bounds it")
  void nobody_but_the_demo_makes_threads_or_borrows_the_common_pool() {
    application.mustObey(
        ThreadCreation.onlyIn("Demo"),
        "Threads that nobody handed over know no request; Demo owns the pools and hands them in.",
        2);
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "step 3's answer still holds: there is one place to look")
  void request_context_holds_the_only_scoped_value() {
    application.mustObey(
        ContextField.oneIn("RequestContext", ScopedValue.class),
        "When an id is wrong there must be one place to look, and nobody else who can bind it.",
        2);
    application.mustObey(
        AmbientState.noneOutside("RequestContext"),
        "The context has one home; what else hangs on a thread does not come along to the next.",
        2);
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "a holder that many threads share is a static field with a longer way")
  void what_is_bound_never_changes() {
    RequestContext.call(
        "req-1",
        () -> {
          application.mustObey(
              ContextValue.immutableIn("RequestContext"),
              "Several threads now see the same object. One that changes it changes it for all.",
              2);
          return "looked at";
        });
  }

  @Test
  @Order(5)
  @GreenAtStart(
      because = "an InheritableThreadLocal looks like propagation until a worker is reused")
  void there_is_no_thread_local_and_no_static_state() {
    application.mustObey(
        ThreadLocals.none(),
        "A worker inherits from whoever happened to start it, not from whoever submits to it.",
        2);
    application.mustObey(
        StaticState.noneExcept("java.lang.ScopedValue"),
        "There is one static field for the whole server, however many requests are in it.",
        2);
  }

  @Test
  @Order(6)
  @GreenAtStart(because = "a field of the one handler or executor is as global as a static one")
  void no_object_that_all_requests_share_can_change() {
    ScriptedDatabase database = new ScriptedDatabase(new Calls());
    ImageProcessor processor = image -> "small-" + image;
    try (ImagePool pool = new ImagePool(1)) {
      RequestHandler handler = new RequestHandler(database, processor, pool.executor());
      SharedObjects.mustNotChange(handler, database, processor, pool.executor());
      database
          .listeners()
          .forEach(listener -> SharedObjects.mustNotChange(listener, database, processor));
    }
  }
}
