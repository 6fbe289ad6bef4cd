package imageserver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import testkit.given.Calls;

/** A database whose answer to a query takes as long as the test's script for that image. */
final class ScriptedDatabase implements Database {

  private final Map<String, Runnable> scripts = new ConcurrentHashMap<>();
  private final Calls calls;

  /**
   * Creates one.
   *
   * @param calls where it notes what it is asked for
   */
  ScriptedDatabase(Calls calls) {
    this.calls = calls;
  }

  /** Runs a script in the middle of the query for an image, on the thread that asks. */
  void during(String image, Runnable script) {
    scripts.put(image, script);
  }

  @Override
  public void query(String sql, String parameter) {
    calls.note("query(\"%s\", \"%s\")".formatted(sql, parameter));
    scripts.getOrDefault(parameter, () -> {}).run();
  }
}
