package imageserver;

import ch.qos.logback.classic.spi.ILoggingEvent;
import net.logstash.logback.composite.AbstractJsonProvider;
import tools.jackson.core.JsonGenerator;

/** Writes the request's id into every JSON object. */
public final class RequestIdProvider extends AbstractJsonProvider<ILoggingEvent> {

  @Override
  public void writeTo(JsonGenerator generator, ILoggingEvent event) {
    if (RequestContext.isBound()) {
      generator.writeStringProperty("request_id", RequestContext.requestId());
    }
  }
}
