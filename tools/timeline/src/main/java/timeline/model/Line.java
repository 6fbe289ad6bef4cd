package timeline.model;

/**
 * A log line in a picture.
 *
 * @param row its row: rows are numbered in the order in which the run went on
 * @param lane the number of its thread's lane
 * @param millis when it was logged, in milliseconds since the run began
 * @param work the request that it belongs to; null outside any request
 * @param id the request id that it carries; null if it carries none
 * @param text its message
 * @param why what went wrong, as a sentence; empty if the line carries the right id
 */
public record Line(
    int row, int lane, long millis, String work, String id, String text, String why) {

  /** Tells whether the line carries another id than that of its request, or none. */
  public boolean isWrong() {
    return !why.isEmpty();
  }
}
