package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server has written.
 *
 * @param all how many lines are about an image
 * @param wrong how many of them have another id than that of the request for their image, or no
 *     trace, or another trace than the other lines about it
 * @param missing how many lines the requests should have and have not
 */
record LogLines(int all, int wrong, int missing) {

  private static final List<String> MESSAGES =
      List.of(
          "Started request",
          "Executing DB query",
          "Processing image in thread",
          "Thumbnail server answered",
          "Finished request successfully");

  static LogLines read(Path log, int requests) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    Map<String, String> traces = new HashMap<>();
    Map<String, Integer> found = new HashMap<>();
    int all = 0;
    int wrong = 0;
    for (String line : Files.readAllLines(log)) {
      JsonNode event = json.readTree(line);
      if (!event.has("image")) {
        continue;
      }
      all++;
      String image = event.get("image").stringValue();
      found.merge(event.get("message").stringValue(), 1, Integer::sum);
      String id = Client.id(Integer.parseInt(image.replaceAll("\\D", "")));
      String trace = event.path("trace_id").asString() + event.path("span_id").asString();
      boolean isRight =
          id.equals(event.path("request_id").asString())
              && trace.length() == 48
              && trace.equals(traces.computeIfAbsent(image, _ -> trace));
      wrong += isRight ? 0 : 1;
    }
    int missing =
        MESSAGES.stream().mapToInt(message -> requests - found.getOrDefault(message, 0)).sum();
    return new LogLines(all, wrong, missing);
  }
}
