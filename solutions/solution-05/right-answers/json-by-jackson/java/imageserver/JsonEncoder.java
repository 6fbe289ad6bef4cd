package imageserver;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes an event as a JSON object on a line of its own. */
public final class JsonEncoder extends EncoderBase<ILoggingEvent> {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Override
  public byte[] encode(ILoggingEvent event) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (event.getKeyValuePairs() != null) {
      event.getKeyValuePairs().forEach(pair -> fields.put(pair.key, String.valueOf(pair.value)));
    }
    fields.put("@timestamp", event.getInstant().toString());
    fields.put("level", event.getLevel().toString());
    fields.put("logger_name", event.getLoggerName());
    fields.put("thread_name", event.getThreadName());
    fields.put("message", event.getFormattedMessage());
    if (event.getThrowableProxy() != null) {
      fields.put("stack_trace", ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
    return (MAPPER.writeValueAsString(fields) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] headerBytes() {
    return new byte[0];
  }

  @Override
  public byte[] footerBytes() {
    return new byte[0];
  }
}
