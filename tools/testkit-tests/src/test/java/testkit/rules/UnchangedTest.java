package testkit.rules;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class UnchangedTest {

  interface Library {
    String process(String image);
  }

  public static final class Handler {
    public Handler(Library library) {}

    public String handle(String requestId) {
      return requestId;
    }
  }

  public static final class Server {
    public static Server start(int port) {
      return new Server();
    }

    public Server begin(int port) {
      return this;
    }
  }

  @Test
  void an_interface_is_compared_method_by_method() {
    Unchanged.mustBe(Library.class, "String process(String)");

    String message = messageOf(() -> Unchanged.mustBe(Library.class, "void process(String)"));
    assertTrue(message.startsWith("Library was given to you with [void process(String)]"), message);
  }

  @Test
  void a_public_method_keeps_its_parameters_and_its_result() {
    Unchanged.mustBePublic(
        Handler.class, String.class, "handle", List.of(String.class), Library.class);

    String message =
        messageOf(() ->
            Unchanged.mustBePublic(
                Handler.class, void.class, "handle", List.of(String.class), Library.class));
    assertTrue(message.startsWith("Handler has no public void handle"), message);
  }

  @Test
  void a_public_static_method_keeps_its_parameters() {
    Unchanged.mustBeStatic(Server.class, "start", int.class);

    String message = messageOf(() -> Unchanged.mustBeStatic(Server.class, "start", String.class));
    assertTrue(message.startsWith("Server has no public"), message);
    String hidden = messageOf(() -> Unchanged.mustBeStatic(Server.class, "begin", int.class));
    assertTrue(hidden.startsWith("Server has no public static Server begin"), hidden);
  }

  private static String messageOf(Runnable demand) {
    return assertThrows(AssertionFailedError.class, demand::run).getMessage();
  }
}
