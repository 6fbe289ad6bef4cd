package imageserver;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import net.logstash.logback.encoder.LogstashEncoder;

/** Sets logback up in Java, in place of logback.xml. */
public final class LoggingSetUp extends ContextAwareBase implements Configurator {

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    Encoder<ILoggingEvent> encoder =
        new LogForm().getPropertyValue().equals("json") ? new LogstashEncoder() : text();
    encoder.setContext(context);
    encoder.start();

    var console = new ConsoleAppender<ILoggingEvent>();
    console.setName("CONSOLE");
    console.setContext(context);
    console.setEncoder(encoder);
    console.start();

    var queue = new RequestContextAppender();
    queue.setName("QUEUE");
    queue.setContext(context);
    queue.setDiscardingThreshold(0);
    queue.setMaxFlushTime(0);
    queue.addAppender(console);
    queue.start();

    var root = context.getLogger("ROOT");
    root.setLevel(ch.qos.logback.classic.Level.INFO);
    root.addAppender(queue);
    Runtime.getRuntime().addShutdownHook(new Thread(context::stop));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static Encoder<ILoggingEvent> text() {
    var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setLayout(new TextLayout());
    return encoder;
  }
}
