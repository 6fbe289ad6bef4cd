package imageserver;

import java.util.List;
import java.util.UUID;

/** The ids of a request. */
record RequestIds(String requestId, String traceId, String spanId, String flags) {

  static boolean isValid(List<String> sent) {
    return sent.size() == 1 && sent.get(0).matches("[-._0-9A-Za-z]{1,64}");
  }

  static RequestIds of(List<String> requestIds, List<String> traceparents) {
    String requestId = isValid(requestIds) ? requestIds.get(0) : UUID.randomUUID().toString();
    String spanId = "%016x".formatted(UUID.randomUUID().getMostSignificantBits());
    String[] parts = traceparents.size() == 1 ? traceparents.get(0).split("-", -1) : new String[0];
    boolean isTrace =
        parts.length == 4
            && parts[0].equals("00")
            && isId(parts[1], 32)
            && isId(parts[2], 16)
            && parts[3].matches("[0-9a-f]{2}");
    return isTrace
        ? new RequestIds(requestId, parts[1], spanId, parts[3])
        : new RequestIds(requestId, UUID.randomUUID().toString().replace("-", ""), spanId, "01");
  }

  String traceparent() {
    return String.join("-", "00", traceId, spanId, flags);
  }

  private static boolean isId(String text, int length) {
    return text.length() == length
        && text.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)
        && text.chars().anyMatch(c -> c != '0');
  }
}
