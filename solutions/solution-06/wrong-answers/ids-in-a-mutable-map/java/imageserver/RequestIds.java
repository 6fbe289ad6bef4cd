package imageserver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The ids of a request: all that its context is. */
record RequestIds(String requestId, Map<String, Trace> traces) {

  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** Tells whether a client has sent one id that can be taken as it is. */
  static boolean isValid(List<String> sent) {
    return sent.size() == 1 && VALID.matcher(sent.getFirst()).matches();
  }

  /** Takes the ids that a client has sent where they are valid, and makes the others. */
  static RequestIds of(List<String> requestIds, List<String> traceparents) {
    String requestId = isValid(requestIds) ? requestIds.getFirst() : UUID.randomUUID().toString();
    Map<String, Trace> traces = new HashMap<>();
    traces.put("w3c", Trace.continuing(traceparents));
    return new RequestIds(requestId, traces);
  }

  Trace trace() {
    return traces.get("w3c");
  }
}
