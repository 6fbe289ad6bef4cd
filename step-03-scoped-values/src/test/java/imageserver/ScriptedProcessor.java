package imageserver;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import testkit.given.Calls;
import testkit.given.Failure;
import testkit.threads.Interleaving.ThrowingRunnable;

/** An image library that does what the test's script says while it works on an image. */
final class ScriptedProcessor implements ImageProcessor {

  private final Map<String, ThrowingRunnable> scripts = new ConcurrentHashMap<>();
  private final Calls calls;

  /**
   * Creates one.
   *
   * @param calls where it notes what it is asked for
   */
  ScriptedProcessor(Calls calls) {
    this.calls = calls;
  }

  /** Runs a script in the middle of the work on an image, on the thread that does it. */
  void during(String image, ThrowingRunnable script) {
    scripts.put(image, script);
  }

  @Override
  public String process(String image) throws IOException {
    calls.note("process(\"%s\")".formatted(image));
    try {
      scripts.getOrDefault(image, () -> {}).run();
    } catch (Exception e) {
      new Failure(e).raise();
    }
    return "small-" + image;
  }
}
