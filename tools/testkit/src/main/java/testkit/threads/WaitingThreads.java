package testkit.threads;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import testkit.OwnLine;

/** Tells which threads wait in the learner's code, and in which line. Virtual threads count. */
final class WaitingThreads {

  private static final Pattern THREAD =
      Pattern.compile("#(\\d+) \"(.*)\" (?:virtual )?(WAITING|TIMED_WAITING|BLOCKED) .*");
  private static final Pattern FRAME =
      Pattern.compile("\\s+at (?:[^(]*/)?([\\w.$]+)\\.([\\w$<>]+)\\(([\\w$.]+):(\\d+)\\)");

  private static volatile long firstThread;

  private WaitingThreads() {}

  /** Leaves out the threads that there are now: an earlier test has left them behind. */
  static void forget() {
    firstThread = Thread.ofPlatform().unstarted(() -> {}).threadId();
  }

  /**
   * Describes those that wait in the learner's code, and not in a place where a test holds them.
   *
   * @return a clause such as {@code thread "image-worker-0" waits in Thumbnailer.java:41}
   */
  static String described() {
    List<String> waiting = new ArrayList<>();
    for (String thread : dump().split("\\R\\R")) {
      ownLine(thread).ifPresent(waiting::add);
    }
    return switch (waiting.size()) {
      case 0 -> "no thread works on it";
      case 1 -> waiting.getFirst();
      default -> waiting.getFirst() + ", and " + waiting.get(1);
    };
  }

  private static Optional<String> ownLine(String dump) {
    List<String> lines = dump.lines().toList();
    Matcher thread = THREAD.matcher(lines.isEmpty() ? "" : lines.getFirst());
    if (!thread.matches() || Long.parseLong(thread.group(1)) < firstThread) {
      return Optional.empty();
    }
    for (String line : lines.subList(1, lines.size())) {
      Matcher frame = FRAME.matcher(line);
      if (!frame.matches()) {
        continue;
      }
      StackTraceElement call =
          new StackTraceElement(
              frame.group(1), frame.group(2), frame.group(3), Integer.parseInt(frame.group(4)));
      if (OwnLine.isOfATest(call)) {
        return Optional.empty(); // the test holds it there
      }
      if (OwnLine.isOne(call)) {
        String name = thread.group(2).isEmpty() ? "a virtual thread" : "thread \"%s\"";
        return OwnLine.in(call)
            .map(place -> name.formatted(thread.group(2)) + " waits in " + place);
      }
    }
    return Optional.empty();
  }

  private static String dump() {
    try {
      Path folder = Files.createTempDirectory("threads");
      Path file = folder.resolve("dump.txt");
      try {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
            .dumpThreads(file.toString(), ThreadDumpFormat.TEXT_PLAIN);
        return Files.readString(file, StandardCharsets.UTF_8);
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Could not look at the threads", e);
    }
  }
}
