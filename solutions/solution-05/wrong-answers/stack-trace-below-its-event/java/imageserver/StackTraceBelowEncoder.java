package imageserver;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.logstash.logback.encoder.LogstashEncoder;

/** Writes an event as JSON and the stack trace below. */
public final class StackTraceBelowEncoder extends LogstashEncoder {

  @Override
  public byte[] encode(ILoggingEvent event) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.writeBytes(super.encode(event));
    if (event.getThrowableProxy() != null) {
      String trace = ThrowableProxyUtil.asString(event.getThrowableProxy());
      lines.writeBytes(trace.getBytes(StandardCharsets.UTF_8));
    }
    return lines.toByteArray();
  }
}
