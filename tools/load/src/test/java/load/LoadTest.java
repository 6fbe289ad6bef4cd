package load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LoadTest {

  @Test
  void each_line_of_a_small_load_has_the_id_of_its_request() throws Exception {
    Outcome outcome = Load.run(60, 6);

    assertTrue(outcome.isRight(), outcome::text);
    assertEquals(300, outcome.lines().all(), outcome::text);
    assertEquals(10, outcome.holdings().size(), outcome::text);
  }
}
