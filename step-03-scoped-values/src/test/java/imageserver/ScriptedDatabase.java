package imageserver;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import testkit.given.Calls;
import testkit.given.Failure;
import testkit.threads.Interleaving.ThrowingRunnable;

/** A database driver that does what the test's script says before it sends a statement. */
final class ScriptedDatabase implements Database {

  /** The field {@code image} in the line about the driver's own statement. */
  static final String CONNECTION_CHECK = "connection check";

  private final Map<String, ThrowingRunnable> scripts = new ConcurrentHashMap<>();
  private final List<QueryListener> listeners = new CopyOnWriteArrayList<>();
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
  void during(String image, ThrowingRunnable script) {
    scripts.put(image, script);
  }

  /**
   * What the driver does on its own between two requests: it sees if the connection still works.
   */
  void checkConnection() {
    send("SELECT ?", CONNECTION_CHECK);
  }

  /** A statement that the driver sends on its own, on the thread that calls this. */
  void sendItsOwn(String parameter) {
    send("INSERT INTO audit VALUES (?)", parameter);
  }

  /** The listeners so far. */
  List<QueryListener> listeners() {
    return listeners;
  }

  @Override
  public void addListener(QueryListener listener) {
    listeners.add(listener);
  }

  @Override
  public void query(String sql, String parameter) {
    calls.note("query(\"%s\", \"%s\")".formatted(sql, parameter));
    try {
      scripts.getOrDefault(parameter, () -> {}).run();
    } catch (Exception e) {
      new Failure(e).raise();
    }
    send(sql, parameter);
  }

  private void send(String sql, String parameter) {
    listeners.forEach(listener -> listener.onQuery(sql, parameter));
  }
}
