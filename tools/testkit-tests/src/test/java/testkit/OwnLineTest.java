package testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnLineTest {

  private static final StackTraceElement OF_THE_JDK =
      new StackTraceElement("java.util.concurrent.FutureTask", "get", "FutureTask.java", 190);
  private static final StackTraceElement OF_THE_KIT =
      new StackTraceElement("testkit.threads.Gate", "hold", "Gate.java", 49);
  private static final StackTraceElement OWN =
      new StackTraceElement("imageserver.Thumbnailer", "render", "Thumbnailer.java", 41);
  private static final StackTraceElement OUTER =
      new StackTraceElement("imageserver.RequestHandler", "serve", "RequestHandler.java", 33);

  @Test
  void the_innermost_line_of_the_learner_is_found() {
    assertEquals(
        Optional.of("Thumbnailer.java:41"), OwnLine.in(OF_THE_JDK, OF_THE_KIT, OWN, OUTER));
  }

  @Test
  void a_trace_may_have_none() {
    assertEquals(Optional.empty(), OwnLine.in(OF_THE_JDK, OF_THE_KIT));
  }
}
