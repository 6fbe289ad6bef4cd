package imageserver;

/** The database driver that the image server is given. Another team owns it. */
public interface Database {

  /**
   * Runs a query and waits for its answer.
   *
   * @param sql the statement, with one {@code ?}
   * @param parameter the value for the {@code ?}
   */
  void query(String sql, String parameter);

  /**
   * Has a listener told of every statement that is sent to the database: those of {@link #query}
   * and the driver's own, with which it checks its connections between requests.
   *
   * @param listener called on the thread that sends the statement
   */
  void addListener(QueryListener listener);
}
