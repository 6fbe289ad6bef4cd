package imageserver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import testkit.given.Calls;

/** An image library that does what the test's script says while it works on an image. */
final class ScriptedProcessor implements ImageProcessor {

  private final Map<String, Runnable> scripts = new ConcurrentHashMap<>();
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
  void during(String image, Runnable script) {
    scripts.put(image, script);
  }

  @Override
  public void process(String image) {
    calls.note("process(\"%s\")".formatted(image));
    scripts.getOrDefault(image, () -> {}).run();
  }
}
