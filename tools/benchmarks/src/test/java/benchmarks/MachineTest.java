package benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MachineTest {

  @Test
  void the_model_of_the_processor_stands_behind_the_colon() {
    List<String> cpuInfo =
        List.of("processor\t: 0", "model\t\t: 106", "model name\t: Some CPU @ 2.90GHz", "");

    assertEquals("Some CPU @ 2.90GHz", Machine.cpu(cpuInfo));
  }

  @Test
  void without_a_model_the_architecture_is_named() {
    assertEquals(System.getProperty("os.arch"), Machine.cpu(List.of()));
  }
}
