package imageserver;

/** The database driver that the image server is given. */
public interface Database {

  /**
   * Runs a query and waits for its answer.
   *
   * @param sql the statement, with one {@code ?}
   * @param parameter the value for the {@code ?}
   */
  void query(String sql, String parameter);
}
