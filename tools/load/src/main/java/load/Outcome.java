package load;

import java.time.Duration;
import java.util.List;

/**
 * What came out of a load.
 *
 * @param requests how many requests there were
 * @param answered how many got an answer
 * @param wrongAnswers how many answers had a wrong status, id or body
 * @param wrongCalls how many calls to the other server had a wrong id
 * @param lines what was written
 * @param holdings what the JVM held meanwhile
 * @param time how long it took
 */
record Outcome(
    int requests,
    int answered,
    int wrongAnswers,
    int wrongCalls,
    LogLines lines,
    List<Holdings> holdings,
    Duration time) {

  boolean isRight() {
    return answered == requests
        && wrongAnswers == 0
        && wrongCalls == 0
        && lines.wrong() == 0
        && lines.missing() == 0;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("requests: %d, answered: %d%n".formatted(requests, answered));
    text.append("answers with a wrong status, id or body: %d%n".formatted(wrongAnswers));
    text.append("calls to the other server with a wrong id: %d%n".formatted(wrongCalls));
    text.append(
        "lines: %d, with a wrong id or trace: %d, missing: %d%n"
            .formatted(lines.all(), lines.wrong(), lines.missing()));
    text.append(
        "%9s %8s %14s %7s %8s%n"
            .formatted("answered", "threads", "files+sockets", "queued", "heap MB"));
    for (Holdings at : holdings) {
      text.append(
          "%9d %8d %14d %7d %8d%n"
              .formatted(at.done(), at.threads(), at.files(), at.queued(), at.heapMegabytes()));
    }
    return text.append("time: %.1f s%n".formatted(time.toMillis() / 1000.0)).toString();
  }
}
