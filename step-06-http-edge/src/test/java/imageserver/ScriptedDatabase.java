package imageserver;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A database driver that does what the test's script says before it sends a statement. */
final class ScriptedDatabase implements Database {

  private final Map<String, Runnable> scripts = new ConcurrentHashMap<>();
  private final List<QueryListener> listeners = new CopyOnWriteArrayList<>();

  /** Runs a script in the middle of the query for an image, on the thread that asks. */
  void during(String image, Runnable script) {
    scripts.put(image, script);
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
    scripts.getOrDefault(parameter, () -> {}).run();
    listeners.forEach(listener -> listener.onQuery(sql, parameter));
  }
}
