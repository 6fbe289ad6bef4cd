package workbook.loop;

import engine.Demo;
import engine.Verdict;
import java.nio.file.Path;

/** Something that happens while the loop is open. All of it goes through one queue. */
sealed interface Event {

  /**
   * The learner pressed a key. Letters are themselves; others are called {@code up}, {@code enter}.
   */
  record Key(String name) implements Event {}

  /** The terminal has another size. */
  record Resized() implements Event {}

  /** The learner saved. The system has not said so if the save was found by a look. */
  record Saved(boolean foundByLook) implements Event {}

  /** Some tests of a run have ended. */
  record SoFar(int run, Verdict verdict) implements Event {}

  /** A run is over. */
  record Judged(int run, Verdict verdict, long millis) implements Event {}

  /** A demo is over. */
  record DemoEnded(int run, Demo demo) implements Event {}

  /** A demo is over, and a page shows what happened in it. */
  record Drawn(int run, Path page) implements Event {}

  /** A run or a demo was not possible. */
  record Broke(int run, Exception problem) implements Event {}
}
