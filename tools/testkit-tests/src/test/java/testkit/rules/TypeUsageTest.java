package testkit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeUsageTest {

  private static final String SOCKET = "java.net.Socket";

  private final Application two =
      Application.ofOnly(Door.class, Door.Lock.class, Window.class, Wall.class);
  private final Application one = Application.ofOnly(Door.class, Door.Lock.class, Wall.class);

  @Test
  void two_users_are_named_and_nested_classes_count_as_the_class_around_them() {
    assertEquals(
        List.of("Door and Window use Socket."), two.violations(TypeUsage.byOneClass(SOCKET)));
  }

  @Test
  void one_user_is_right_and_none_is_not() {
    assertEquals(List.of(), one.violations(TypeUsage.byOneClass(SOCKET)));
    assertEquals(
        List.of("No class uses URL."), one.violations(TypeUsage.byOneClass("java.net.URL")));
  }

  @Test
  void no_user_means_none() {
    assertEquals(List.of(), Application.ofOnly(Wall.class).violations(TypeUsage.byNoClass(SOCKET)));
    assertEquals(
        List.of("Window uses Socket."),
        Application.ofOnly(Window.class).violations(TypeUsage.byNoClass(SOCKET)));
  }
}

final class Door {
  Lock lock;

  static final class Lock {
    Socket socket;
  }
}

final class Window {
  Socket socket;
}

final class Wall {}
