package imageserver;

/** What the database driver calls back. Another team owns it. */
public interface QueryListener {

  /**
   * A statement is about to be sent.
   *
   * @param sql the statement
   * @param parameter the value for its {@code ?}
   */
  void onQuery(String sql, String parameter);
}
