package timeline.model;

/**
 * The work for a request goes on in another thread.
 *
 * @param work the request; null outside any request
 * @param fromLane the lane of the thread that submitted or forked
 * @param fromRow the row of that
 * @param toLane the lane of the thread that runs it
 * @param toRow the row in which it begins
 */
public record Hop(String work, int fromLane, int fromRow, int toLane, int toRow) {}
