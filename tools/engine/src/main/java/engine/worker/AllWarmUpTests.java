package engine.worker;

import java.util.List;
import org.junit.jupiter.api.Test;
import testkit.threads.ChildJvm;
import tools.jackson.databind.json.JsonMapper;

/** Uses what any step's tests use, in a JVM of its own where they do. */
final class AllWarmUpTests extends WarmUpTests {

  @Test
  void reads_json() {
    JsonMapper.builder().build().readTree("{\"image\":\"cat.png\",\"lines\":1}").properties();
  }

  @Test
  void starts_a_jvm() {
    ChildJvm.start("the warm-up", 1, null, List.of(), WarmUpChildJvm.class).output();
  }
}
