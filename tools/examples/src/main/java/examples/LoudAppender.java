package examples;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.Locale;

/** Writes each message in capitals. */
public final class LoudAppender extends AppenderBase<ILoggingEvent> {

  @Override
  protected void append(ILoggingEvent event) {
    IO.println(event.getFormattedMessage().toUpperCase(Locale.ROOT));
  }
}
