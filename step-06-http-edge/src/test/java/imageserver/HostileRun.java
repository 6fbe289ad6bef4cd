package imageserver;

import java.util.EnumMap;
import java.util.Map;

/** A server that has got one request of each hostile kind, and what came of it. */
final class HostileRun {

  private static HostileRun all;

  private final Map<HostileHeader, ReceivedAnswer> answers = new EnumMap<>(HostileHeader.class);
  private final WrittenLines lines;

  private HostileRun() {
    try (ServerUnderTest server = new ServerUnderTest()) {
      for (HostileHeader hostile : HostileHeader.values()) {
        answers.put(hostile, server.get("/images/" + hostile.image(), hostile.headers()));
      }
      lines = server.lines();
    }
  }

  /** The one run that all tests look at. */
  static synchronized HostileRun all() {
    if (all == null) {
      all = new HostileRun();
    }
    return all;
  }

  ReceivedAnswer answer(HostileHeader hostile) {
    return answers.get(hostile);
  }

  WrittenLines lines() {
    return lines;
  }
}
