package imageserver;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An image library that does what the test's script says while it works on an image. */
final class ScriptedProcessor implements ImageProcessor {

  private final Map<String, Script> scripts = new ConcurrentHashMap<>();
  private final Map<String, Witness> witnesses = new ConcurrentHashMap<>();

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
