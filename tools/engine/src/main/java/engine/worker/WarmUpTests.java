package engine.worker;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import testkit.Task;
import testkit.log.CapturedLog;
import testkit.rules.Application;
import testkit.rules.StaticState;
import testkit.threads.Interleaving;
import timeline.draw.HtmlPage;
import timeline.event.Event;

/** Uses what every step's tests use, and takes little time. */
@Task(number = 0, title = "WarmUpTests")
class WarmUpTests {

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving work = new Interleaving("the warm-up", 1);

  @AfterEach
  void close() {
    work.close();
    log.close();
  }

  @Test
  void interleaves_and_logs() {
    work.start("warm-up", () -> work.pause("warm-up"));
    work.awaitPaused("warm-up");
    LoggerFactory.getLogger(WarmUpTests.class).atInfo().addKeyValue("image", "none").log("Paused");
    work.finish("warm-up");
  }

  @ParameterizedTest
  @EnumSource(TestEvents.Kind.class)
  void takes_parameters(TestEvents.Kind kind) {
    LoggerFactory.getLogger(WarmUpTests.class).info("{}", kind);
  }

  @Test
  void is_drawn() {
    HtmlPage.of("the warm-up", List.of(Event.line(0, "main", "req-1", null, "Started")));
  }

  @Test
  void is_judged_by_a_rule() {
    Application.of(WarmUpTests.class).violations(StaticState.noneExcept());
  }
}
