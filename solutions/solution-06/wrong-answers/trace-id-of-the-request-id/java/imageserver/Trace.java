package imageserver;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a trace that this server works on: a span.
 *
 * @param traceId the same in all servers that take part, 32 hexadecimal digits
 * @param spanId our own, 16 hexadecimal digits
 * @param flags whether the trace is recorded, two hexadecimal digits
 * @see <a href="https://www.w3.org/TR/trace-context/#traceparent-header">W3C Trace Context</a>
 */
record Trace(String traceId, String spanId, String flags) {

  private static final Pattern TRACEPARENT =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");

  /** Continues the trace that a client has sent, or begins one if it has sent none. */
  static Trace continuing(List<String> traceparents, String requestId) {
    Matcher sent = TRACEPARENT.matcher(traceparents.size() == 1 ? traceparents.getFirst() : "");
    return sent.matches()
        ? new Trace(sent.group(1), newSpanId(), sent.group(2))
        : new Trace(digitsOf(UUID.nameUUIDFromBytes(requestId.getBytes())), newSpanId(), "00");
  }

  /** The header for the servers that we call: our span is the parent of theirs. */
  String traceparent() {
    return "00-%s-%s-%s".formatted(traceId, spanId, flags);
  }

  private static String newSpanId() {
    return randomDigits().substring(0, 16);
  }

  /** Never zeros only: a UUID says which version it is. */
  private static String randomDigits() {
    return digitsOf(UUID.randomUUID());
  }

  private static String digitsOf(UUID uuid) {
    return uuid.toString().replace("-", "");
  }
}
