package imageserver;

import java.util.EnumMap;
import java.util.Map;

/** A server that has got one request of each hostile kind, and what came of it. */
final class HostileRequests {

  private static HostileRequests all;

  private final Map<Hostile, Answer> answers = new EnumMap<>(Hostile.class);
  private final Lines lines;

  private HostileRequests() {
    try (ServerUnderTest server = new ServerUnderTest()) {
      for (Hostile hostile : Hostile.values()) {
        answers.put(hostile, server.get("/images/" + hostile.image(), hostile.headers()));
      }
      lines = new Lines(server.lines());
    }
  }

  /** The one run that all tests look at. */
  static synchronized HostileRequests all() {
    if (all == null) {
      all = new HostileRequests();
    }
    return all;
  }

  Answer answer(Hostile hostile) {
    return answers.get(hostile);
  }

  Lines lines() {
    return lines;
  }
}
