package testkit.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;
import testkit.rules.Application;

/**
 * Demands that the configuration that ships writes the lines whole. The other tests capture lines
 * without that configuration.
 */
public final class ShippedLogging {

  private static final String FILE = "src/main/resources/logback.xml";
  private static final List<String> PARTS = List.of("Started request", "req-1", "cat.png");

  private ShippedLogging() {}

  /**
   * Reads the application's {@code logback.xml}, and writes a line with the logger of each class.
   *
   * @param application the classes, whose loggers have their names
   * @throws AssertionFailedError if a line is not written, or lacks its message or its fields
   */
  public static void mustWriteWholeLines(Application application) {
    LoggerContext context = new LoggerContext();
    configure(context);
    try {
      for (JavaClass javaClass : application.classes()) {
        mustWriteWholeLine(context.getLogger(javaClass.getName()), javaClass.getSimpleName());
      }
    } finally {
      context.stop();
    }
  }

  private static void mustWriteWholeLine(Logger logger, String className) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    redirect(logger, written);
    logger
        .atInfo()
        .addKeyValue("request_id", "req-1")
        .addKeyValue("image", "cat.png")
        .log("Started request");
    String line = written.toString(StandardCharsets.UTF_8);
    if (line.isEmpty()) {
      throw Finding.that("With logback.xml, no INFO line of %s is written.".formatted(className))
          .because("Operators need the lines in production, not only in a test.")
          .lookAt(FILE)
          .seeHint(1);
    }
    for (String part : PARTS) {
      if (!line.contains(part)) {
        throw Finding.that(
                "With logback.xml, a line of %s lacks \"%s\": %s"
                    .formatted(className, part, line.strip()))
            .because("Operators need the message and the fields. %kvp writes the fields.")
            .lookAt(FILE)
            .seeHint(1);
      }
    }
  }

  private static void redirect(Logger logger, ByteArrayOutputStream written) {
    for (Logger at = logger; at != null; at = at.isAdditive() ? parentOf(at) : null) {
      at.iteratorForAppenders().forEachRemaining(appender -> redirect(appender, written));
    }
  }

  private static void redirect(Appender<ILoggingEvent> appender, ByteArrayOutputStream written) {
    if (appender instanceof OutputStreamAppender<ILoggingEvent> writer) {
      writer.setOutputStream(written);
    }
  }

  private static Logger parentOf(Logger logger) {
    String name = logger.getName();
    if (name.equals(Logger.ROOT_LOGGER_NAME)) {
      return null;
    }
    int dot = name.lastIndexOf('.');
    return logger
        .getLoggerContext()
        .getLogger(dot < 0 ? Logger.ROOT_LOGGER_NAME : name.substring(0, dot));
  }

  /**
   * Sets a context up with the application's {@code logback.xml}.
   *
   * @param context a context without a set-up
   * @throws AssertionFailedError if there is no such file, or logback cannot read it
   */
  public static void configure(LoggerContext context) {
    URL file = Thread.currentThread().getContextClassLoader().getResource("logback.xml");
    if (file == null) {
      throw Finding.that("There is no logback.xml on the class path.")
          .because("Without it, logback decides what is written.")
          .lookAt(FILE)
          .seeHint(1);
    }
    context.setMDCAdapter(new LogbackMDCAdapter()); // no event is made without one
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    try {
      configurator.doConfigure(file);
    } catch (JoranException e) {
      throw Finding.that("logback cannot read logback.xml: %s".formatted(e.getMessage()))
          .lookAt(FILE)
          .seeHint(1);
    }
  }
}
