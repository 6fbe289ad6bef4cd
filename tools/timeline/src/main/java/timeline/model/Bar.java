package timeline.model;

/**
 * A piece of work: a thread works for a request.
 *
 * @param lane the number of the thread's lane
 * @param work the request
 * @param first the row in which it begins
 * @param last the row in which it ends
 */
public record Bar(int lane, String work, int first, int last) {}
