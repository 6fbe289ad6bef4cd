package testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import com.tngtech.archunit.core.domain.JavaClass;
import java.net.URL;
import org.opentest4j.AssertionFailedError;

/**
 * Demands that the configuration that ships writes INFO lines. The tests capture lines without that
 * configuration.
 */
public final class ShippedLogLevels {

  private static final String FILE = "logback.xml";

  private ShippedLogLevels() {}

  /**
   * Reads the application's {@code logback.xml} and asks it about each class.
   *
   * @param application the classes, whose loggers have their names
   * @throws AssertionFailedError if the INFO lines of a class would not be written
   */
  public static void mustWriteInfo(Application application) {
    LoggerContext context = shipped();
    try {
      for (JavaClass javaClass : application.classes()) {
        Logger logger = context.getLogger(javaClass.getName());
        if (!logger.isEnabledFor(Level.INFO) || !reachesAnAppender(logger)) {
          throw Finding.that(
                  "With %s, no INFO line of %s is written."
                      .formatted(FILE, javaClass.getSimpleName()))
              .because("Operators need the lines in production, not only in a test.")
              .lookAt("src/main/resources/" + FILE)
              .seeHint(1);
        }
      }
    } finally {
      context.stop();
    }
  }

  private static LoggerContext shipped() {
    LoggerContext context = new LoggerContext();
    URL file = Thread.currentThread().getContextClassLoader().getResource(FILE);
    if (file == null) {
      throw Finding.that("There is no %s on the class path.".formatted(FILE))
          .because("Without it, logback decides what is written.")
          .lookAt("src/main/resources/" + FILE)
          .seeHint(1);
    }
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    try {
      configurator.doConfigure(file);
    } catch (JoranException e) {
      throw Finding.that("logback cannot read %s: %s".formatted(FILE, e.getMessage()))
          .lookAt("src/main/resources/" + FILE)
          .seeHint(1);
    }
    return context;
  }

  private static boolean reachesAnAppender(Logger logger) {
    String name = logger.getName();
    for (Logger at = logger; ; at = logger.getLoggerContext().getLogger(name)) {
      if (at.iteratorForAppenders().hasNext()) {
        return true;
      }
      if (!at.isAdditive() || at.getName().equals(Logger.ROOT_LOGGER_NAME)) {
        return false;
      }
      name = parentOf(at.getName());
    }
  }

  private static String parentOf(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? Logger.ROOT_LOGGER_NAME : name.substring(0, dot);
  }
}
