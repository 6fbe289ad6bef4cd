package engine.worker;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import testkit.rules.Application;
import testkit.log.CapturedLog;
import testkit.threads.Interleaving;
import testkit.rules.StaticState;
import testkit.Task;

/** Uses what every step's tests use, and takes little time. */
@Task(number = 0, title = "Rehearsal")
class Rehearsal {

  private final CapturedLog log = CapturedLog.open();
  private final Interleaving work = new Interleaving("the rehearsal", 1);

  @AfterEach
  void close() {
    work.close();
    log.close();
  }

  @Test
  void interleaves_and_logs() {
    work.start("rehearsal", () -> work.pause("rehearsal"));
    work.awaitPaused("rehearsal");
    LoggerFactory.getLogger(Rehearsal.class).atInfo().addKeyValue("image", "none").log("Paused");
    work.finish("rehearsal");
  }

  @ParameterizedTest
  @EnumSource(Events.Kind.class)
  void takes_parameters(Events.Kind kind) {
    LoggerFactory.getLogger(Rehearsal.class).info("{}", kind);
  }

  @Test
  void is_judged_by_a_rule() {
    Application.of(Rehearsal.class).violations(StaticState.noneExcept());
  }
}
