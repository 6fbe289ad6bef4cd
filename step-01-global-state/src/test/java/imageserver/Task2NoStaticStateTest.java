package imageserver;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.Task;
import testkit.rules.AmbientState;
import testkit.rules.Application;
import testkit.rules.SharedObjects;
import testkit.rules.StaticState;

/**
 * Shows that no place is left that all requests share and that can change.
 *
 * <p>The cast: the application's compiled classes, and one handler whose fields are looked at.
 */
@Task(number = 2, title = "Nothing static can change")
class Task2NoStaticStateTest {

  private final Application application = Application.of(RequestHandler.class);

  @Test
  @Order(1)
  @RedAtStart(
      because = "RequestHandler.currentRequestId is static and not final",
      saying = "RequestHandler.currentRequestId is static and not final")
  void no_static_field_can_change() {
    application.mustObey(
        // These differ from thread to thread; the next test says what is wrong with them.
        StaticState.noneExcept(
            "java.lang.ThreadLocal", "java.lang.InheritableThreadLocal", "java.lang.ScopedValue"),
        "A static field exists once for the whole server, and all requests share it.",
        2);
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "a field of the one handler is as global as a static one")
  void no_object_that_all_requests_share_can_change() {
    Database database = (sql, parameter) -> {};
    ImageProcessor processor = image -> {};
    SharedObjects.mustNotChange(new RequestHandler(database, processor), database, processor);
  }

  @Test
  @Order(3)
  @GreenAtStart(
      because = "a system property, a thread's name or a ThreadLocal is a global in disguise")
  void no_other_global_replaces_the_static_field() {
    application.mustObey(
        AmbientState.none(),
        "In this step you pass the id as a parameter to each method that needs it. Values of a"
            + " thread are step 2.",
        3);
  }
}
