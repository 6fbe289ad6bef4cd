package engine.recording;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * Has logback record each line beside what the program's own set-up does with it. Logback finds it
 * as a service, calls it first, and then reads the program's set-up.
 */
public final class RecordingConfigurator extends ContextAwareBase implements Configurator {

  /** A system property: the file to record in. */
  static final String FILE = "recording.file";

  /** What logback calls. */
  @Override
  public ExecutionStatus configure(LoggerContext context) {
    RecordingAppender recorder = new RecordingAppender(System.getProperty(FILE));
    recorder.setContext(context);
    recorder.start();
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(recorder);
    return ExecutionStatus.INVOKE_NEXT_IF_ANY;
  }
}
