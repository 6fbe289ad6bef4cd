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
import testkit.rules.SharedObjects;
import testkit.rules.StaticState;

/**
 * Shows that one class holds the one ThreadLocal, and that nothing else stands in for it.
 *
 * <p>The cast: the application's compiled classes, and one handler whose fields are looked at.
 */
@Task(number = 4, title = "One ThreadLocal, in RequestContext and nowhere else")
class Task4OneThreadLocalTest {

  private final Application application = Application.of(RequestHandler.class);

  @Test
  @Order(1)
  @RedAtStart(
      because = "RequestContext is empty in the starter",
      saying = "RequestContext has no ThreadLocal; it takes exactly one.")
  void RequestContext_holds_the_only_ThreadLocal() {
    application.mustObey(
        ContextField.oneIn("RequestContext", ThreadLocal.class),
        "When an id is wrong, only one class can have written it: RequestContext.",
        1);
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "the cleanup is only as good as the last of those who touch the field")
  void no_other_class_touches_what_belongs_to_the_thread() {
    application.mustObey(
        AmbientState.noneOutside("RequestContext"),
        "The ThreadLocal in RequestContext holds the id. A second place needs a"
            + " cleanup of its own.",
        1);
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "a static map from threads to ids is a ThreadLocal without its cleanup")
  void no_other_static_field_can_change() {
    application.mustObey(
        StaticState.noneExcept("java.lang.ThreadLocal", "java.lang.ScopedValue"),
        "A static field exists once for the whole server, and all requests share it.",
        1);
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "a field of the one handler is as global as a static one")
  void no_object_that_all_requests_share_can_change() {
    ScriptedDatabase database = new ScriptedDatabase(new Calls());
    ImageProcessor processor = image -> {};
    SharedObjects.mustNotChange(new RequestHandler(database, processor), database, processor);
    database
        .listeners()
        .forEach(listener -> SharedObjects.mustNotChange(listener, database, processor));
  }
}
