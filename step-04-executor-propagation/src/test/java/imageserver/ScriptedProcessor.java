package imageserver;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import testkit.given.Calls;

/** An image library that does what the test's script says while it works on an image. */
final class ScriptedProcessor implements ImageProcessor {

  private final Map<String, Script> scripts = new ConcurrentHashMap<>();
  private final Map<String, Witness> witnesses = new ConcurrentHashMap<>();

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
  void during(String image, Script script) {
    scripts.put(image, script);
  }

  /** What saw the work on an image. */
  Witness witness(String image) {
    return witnesses.computeIfAbsent(image, name -> new Witness("The work on " + name));
  }

  @Override
  public String process(String image) throws IOException {
    calls.note("process(\"%s\")".formatted(image));
    witness(image).look();
    scripts.getOrDefault(image, () -> {}).run();
    return "small-" + image;
  }

  /** What happens in the middle of the work. */
  @FunctionalInterface
  interface Script {
    void run() throws IOException;
  }
}
