package imageserver;

import com.sun.net.httpserver.Headers;
import java.util.List;

/** The ids in the headers of a request. */
record IncomingIds(List<String> requestIds, List<String> traceparents) {

  static IncomingIds in(Headers headers) {
    return new IncomingIds(
        headers.getOrDefault("X-Request-ID", List.of()),
        headers.getOrDefault("traceparent", List.of()));
  }

  boolean areRefused() {
    return !requestIds.isEmpty() && !RequestIds.isValid(requestIds);
  }

  int length() {
    return String.join("", requestIds).length();
  }

  RequestIds ids() {
    return RequestIds.of(requestIds, traceparents);
  }
}
