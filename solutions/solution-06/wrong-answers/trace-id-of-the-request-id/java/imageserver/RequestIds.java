package imageserver;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The ids of a request: all that its context is.
 *
 * @param requestId the client's, or one of our own
 * @param trace the part of a trace that the request is
 */
record RequestIds(String requestId, Trace trace) {

  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** Tells whether a client has sent one id that can be taken as it is. */
  static boolean isValid(List<String> sent) {
    return sent.size() == 1 && VALID.matcher(sent.getFirst()).matches();
  }

  /** Takes the ids that a client has sent where they are valid, and makes the others. */
  static RequestIds of(List<String> requestIds, List<String> traceparents) {
    String requestId = isValid(requestIds) ? requestIds.getFirst() : UUID.randomUUID().toString();
    return new RequestIds(requestId, Trace.continuing(traceparents, requestId));
  }
}
