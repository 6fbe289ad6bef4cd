package imageserver;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.slf4j.event.KeyValuePair;

/** Writes a log event as text: one line, and below it the stack trace if there is one. */
public final class TextLayout extends LayoutBase<ILoggingEvent> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.systemDefault());

  @Override
  public String doLayout(ILoggingEvent event) {
    StringBuilder text = new StringBuilder();
    text.append(TIME.format(event.getInstant()));
    text.append(" %-5s".formatted(event.getLevel()));
    text.append(" %-35s".formatted(Quoted.message(event.getFormattedMessage())));
    if (event.getKeyValuePairs() != null) {
      for (KeyValuePair pair : event.getKeyValuePairs()) {
        text.append(' ').append(pair.key).append('=').append(Quoted.value(pair.value));
      }
    }
    if (RequestContext.isBound()) {
      Trace trace = RequestContext.ids().trace();
      text.append(" trace_id=").append(trace.traceId());
      text.append(" span_id=").append(trace.spanId());
    }
    text.append(System.lineSeparator());
    IThrowableProxy thrown = event.getThrowableProxy();
    if (thrown != null) {
      ThrowableProxyUtil.asString(thrown)
          .lines()
          .map(line -> "\t" + Quoted.visible(line.strip()) + System.lineSeparator())
          .forEach(text::append);
    }
    return text.toString();
  }
}
