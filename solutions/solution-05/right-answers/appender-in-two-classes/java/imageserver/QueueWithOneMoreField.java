package imageserver;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.event.KeyValuePair;

/** A queue that adds a field to each event, on the thread that logs. */
abstract class QueueWithOneMoreField extends AsyncAppender {

  /** Returns the field to add, if there is one. */
  protected abstract Optional<KeyValuePair> field();

  @Override
  protected void preprocess(ILoggingEvent event) {
    field().ifPresent(field -> add(field, (LoggingEvent) event));
    super.preprocess(event);
  }

  private static void add(KeyValuePair field, LoggingEvent event) {
    List<KeyValuePair> pairs = new ArrayList<>();
    if (event.getKeyValuePairs() != null) {
      pairs.addAll(event.getKeyValuePairs());
    }
    pairs.add(field);
    event.setKeyValuePairs(pairs);
  }
}
