package imageserver;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A database driver that does what the test's script says before it sends a statement. */
final class ScriptedDatabase implements Database {

  /** What stands for the image in the line about the driver's own statement. */
  static final String CONNECTION_CHECK = "connection check";

  private final Map<String, Runnable> scripts = new ConcurrentHashMap<>();
  private final List<QueryListener> listeners = new CopyOnWriteArrayList<>();
  private final List<String> statements = new CopyOnWriteArrayList<>();

  /** Runs a script in the middle of the query for an image, on the thread that asks. */
  void during(String image, Runnable script) {
    scripts.put(image, script);
  }

  /**
   * What the driver does on its own between two requests: it sees if the connection still works.
   */
  void checkConnection() {
    send("SELECT ?", CONNECTION_CHECK);
  }

  /** The statements sent so far, each with its parameter. */
  List<String> statements() {
    return statements;
  }

  @Override
  public void addListener(QueryListener listener) {
    listeners.add(listener);
  }

  @Override
  public void query(String sql, String parameter) {
    scripts.getOrDefault(parameter, () -> {}).run();
    send(sql, parameter);
  }

  private void send(String sql, String parameter) {
    statements.add(sql + " <- " + parameter);
    listeners.forEach(listener -> listener.onQuery(sql, parameter));
  }
}
