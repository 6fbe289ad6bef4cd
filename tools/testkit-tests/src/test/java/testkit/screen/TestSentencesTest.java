package testkit.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestSentencesTest {

  @Test
  void underscores_become_spaces() throws NoSuchMethodException {
    assertEquals("requests still overlap", sentence("requests_still_overlap"));
  }

  @Test
  void names_are_written_as_in_code() throws NoSuchMethodException {
    assertEquals("invokeAll keeps the ThreadLocal", sentence("invoke_all_keeps_the_thread_local"));
  }

  @Test
  void apostrophes_are_restored() throws NoSuchMethodException {
    assertEquals("the driver's own line", sentence("the_drivers_own_line"));
  }

  private static String sentence(String method) throws NoSuchMethodException {
    return new TestSentences()
        .generateDisplayNameForMethod(
            List.of(), Names.class, Names.class.getDeclaredMethod(method));
  }

  private static final class Names {
    void requests_still_overlap() {}

    void invoke_all_keeps_the_thread_local() {}

    void the_drivers_own_line() {}
  }
}
