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
  void only_fan_out_uses_the_preview_api() {
    application.mustObey(
        TypeUsage.onlyBy("java.util.concurrent.StructuredTaskScope", "FanOut"),
        "A preview API changes with the next JDK. When one class uses it, one class has to change.",
        3);
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "a thread from anywhere else has no request, and no pool limits it")
  void only_the_demo_makes_threads_and_no_class_uses_the_common_pool() {
    application.mustObey(
        ThreadCreation.onlyIn("Demo"),
        "A thread that your class makes has no request. Demo makes the pools and passes them in.",
        2);
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "step 3's answer still holds: there is one place to look")
  void request_context_holds_the_only_scoped_value() {
    application.mustObey(
        ContextField.oneIn("RequestContext", ScopedValue.class),
        "When an id is wrong, only one class can have bound it: RequestContext.",
        2);
    application.mustObey(
        AmbientState.noneOutside("RequestContext"),
        "RequestContext holds the context. A ThreadLocal does not reach the next thread.",
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
              "Several threads share the bound object. If one thread changes it, all others"
                  + " see the change.",
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
        "A worker inherits from the thread that started it, not from the submitting thread.",
        2);
    application.mustObey(
        StaticState.noneExcept("java.lang.ScopedValue"),
        "A static field exists once for the whole server, and all requests share it.",
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
