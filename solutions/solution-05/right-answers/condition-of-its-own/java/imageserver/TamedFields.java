package imageserver;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.event.KeyValuePair;

/** Writes the fields of an event. Unusual characters become underscores. */
public final class TamedFields extends ClassicConverter {

  @Override
  public String convert(ILoggingEvent event) {
    return Objects.requireNonNullElse(event.getKeyValuePairs(), List.<KeyValuePair>of()).stream()
        .map(pair -> pair.key + "=" + tamed(pair.value))
        .collect(Collectors.joining(", "));
  }

  private static String tamed(Object value) {
    return String.valueOf(value).replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{So}._@/-]", "_");
  }
}
