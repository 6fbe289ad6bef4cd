package imageserver;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** Writes the request's id wherever the pattern asks for it. */
public final class RequestIdConverter extends ClassicConverter {

  @Override
  public String convert(ILoggingEvent event) {
    return RequestContext.isBound() ? "request_id=" + RequestContext.requestId() : "";
  }
}
