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
import testkit.rules.ThreadLocals;

/**
 * Shows that one class holds the one ScopedValue, that what is bound cannot change, and that no
 * ThreadLocal is left.
 *
 * <p>The cast: the application's compiled classes, and one handler whose fields are looked at.
 */
@Task(number = 4, title = "One ScopedValue in RequestContext, and no ThreadLocal")
class Task4OneScopedValueTest {

  private final Application application = Application.of(RequestHandler.class);

  @Test
  @Order(1)
  @RedAtStart(
      because = "RequestContext still is what step 2 made it",
      saying = "RequestContext uses a ThreadLocal.")
  void no_class_uses_a_thread_local() {
    application.mustObey(
        ThreadLocals.none(),
        "All code that sees a ThreadLocal can set it, and it needs a cleanup. Use the ScopedValue.",
        1);
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "RequestContext still is what step 2 made it",
      saying = "RequestContext has no ScopedValue; it takes exactly one.")
  void request_context_holds_the_only_scoped_value() {
    application.mustObey(
        ContextField.oneIn("RequestContext", ScopedValue.class),
        "The field is the key to the id. All code that has the key can bind another id.",
        1);
  }

  @Test
  @Order(3)
  @RedAtStart(
      because = "RequestContext.call is a skeleton",
      saying = "RequestContext.call is yours to write")
  void what_is_bound_can_never_change() {
    RequestContext.call(
        "req-1",
        () -> {
          application.mustObey(
              ContextValue.immutableIn("RequestContext"),
              "A binding cannot be changed, but an object in it can, by all code that gets it.",
              2);
          return "looked at";
        });
  }

  @Test
  @Order(4)
  @GreenAtStart(
      because = "if other classes bind the scoped value, there are several places to look")
  void no_other_class_touches_the_scoped_value() {
    application.mustObey(
        AmbientState.noneOutside("RequestContext"),
        "Only RequestContext uses the ScopedValue. Other classes call the methods of"
            + " RequestContext.",
        1);
  }

  @Test
  @Order(5)
  @RedAtStart(
      because = "RequestContext still is what step 2 made it",
      saying = "a ThreadLocal can be changed: RequestContext.REQUEST_ID -> ThreadLocal")
  void no_other_static_field_can_change() {
    application.mustObey(
        StaticState.noneExcept("java.lang.ScopedValue"),
        "A static field exists once for the whole server, and all requests share it.",
        2);
  }

  @Test
  @Order(6)
  @GreenAtStart(because = "a field of the one handler is as global as a static one")
  void no_object_that_all_requests_share_can_change() {
    ScriptedDatabase database = new ScriptedDatabase(new Calls());
    ImageProcessor processor = image -> "small-" + image;
    SharedObjects.mustNotChange(new RequestHandler(database, processor), database, processor);
    database
        .listeners()
        .forEach(listener -> SharedObjects.mustNotChange(listener, database, processor));
  }
}
