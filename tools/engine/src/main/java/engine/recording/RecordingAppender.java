package engine.recording;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.event.KeyValuePair;

/** Writes each log event to a file, in the thread that logs. */
final class RecordingAppender extends AppenderBase<ILoggingEvent> {

  private final DataOutputStream out;

  /** Not buffered: a program that breaks off does not flush. */
  RecordingAppender(String file) {
    try {
      out = new DataOutputStream(Files.newOutputStream(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot record in " + file, e);
    }
  }

  @Override
  protected void append(ILoggingEvent event) {
    Thread thread = Thread.currentThread();
    String name = thread.getName().isEmpty() ? "fork-" + thread.threadId() : thread.getName();
    try {
      out.writeLong(event.getTimeStamp());
      out.writeUTF(name);
      out.writeUTF(event.getFormattedMessage());
      out.writeUTF(field(event, "image"));
      out.writeUTF(field(event, "request_id"));
      out.flush();
    } catch (IOException e) {
      addError("Cannot record a line", e);
    }
  }

  private static String field(ILoggingEvent event, String key) {
    List<KeyValuePair> pairs = event.getKeyValuePairs();
    return pairs == null
        ? ""
        : pairs.stream()
            .filter(pair -> pair.key.equals(key))
            .map(pair -> String.valueOf(pair.value))
            .findFirst()
            .orElse("");
  }
}
