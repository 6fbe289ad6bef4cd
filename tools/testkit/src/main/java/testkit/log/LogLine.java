package testkit.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.event.KeyValuePair;

/**
 * One log event as the tests see it.
 *
 * @param level the level's name, such as {@code INFO}
 * @param message the message with its arguments filled in
 * @param fields the event's MDC entries and, over them, its key-value pairs, as text; a pair whose
 *     value is null has the text {@code null}, as in a log file; two pairs with one key and
 *     different values have the text {@code a and b}
 * @param logger the name of the logger, which is that of the class that logs
 * @param thread the name of the thread that logged; most virtual threads are {@code unnamed}
 * @param threadId the number of that thread, which no other thread of its JVM has
 * @param millis when it was logged, in milliseconds since 1970
 * @param thrown the exception that was logged with the message
 */
public record LogLine(
    String level,
    String message,
    Map<String, String> fields,
    String logger,
    String thread,
    long threadId,
    long millis,
    Optional<Throwable> thrown) {

  /** Where a learner looks for a line's class if its logger does not tell. */
  static final String WRITER = "the class that writes this line";

  private static final String UNNAMED = "unnamed";
  private static final Pattern CLASS = Pattern.compile("(?:\\w+\\.)+[A-Z]\\w*");

  /** Reads an event, on the thread that logs it. */
  static LogLine of(ILoggingEvent event) {
    Map<String, String> fields = new LinkedHashMap<>(event.getMDCPropertyMap());
    if (event.getKeyValuePairs() != null) {
      Map<String, String> pairs = new LinkedHashMap<>();
      for (KeyValuePair pair : event.getKeyValuePairs()) {
        pairs.merge(pair.key, String.valueOf(pair.value), LogLine::bothUnlessEqual);
      }
      fields.putAll(pairs);
    }
    return new LogLine(
        event.getLevel().toString(),
        event.getFormattedMessage(),
        fields,
        event.getLoggerName(),
        event.getThreadName().isEmpty() ? UNNAMED : event.getThreadName(),
        Thread.currentThread().threadId(),
        event.getTimeStamp(),
        Optional.ofNullable((ThrowableProxy) event.getThrowableProxy())
            .map(ThrowableProxy::getThrowable));
  }

  private static String bothUnlessEqual(String value, String other) {
    return value.equals(other) ? value : value + " and " + other;
  }

  /**
   * Returns a field's text.
   *
   * @param name the field's key
   * @return the text, or empty where the line has no such field
   */
  public Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** Returns the file of the class that writes it. */
  String writer() {
    return CLASS.matcher(logger).matches()
        ? "src/main/java/" + logger.replace('.', '/') + ".java"
        : WRITER;
  }

  /** Returns a name for its thread that no other thread has, also where threads have no names. */
  String lane() {
    return thread.equals(UNNAMED) ? "virtual-" + threadId : thread;
  }

  /**
   * Tells whether the line's {@code image} field names an image.
   *
   * @param image the image's name
   */
  public boolean isAbout(String image) {
    return image.equals(fields.get("image"));
  }

  @Override
  public String toString() {
    return level + " \"" + message + "\" " + fields;
  }
}
