package imageserver;

import ch.qos.logback.core.PropertyDefinerBase;

/** Decides what log lines look like, from the environment variable {@code ENV}. */
public final class LogForm extends PropertyDefinerBase {

  @Override
  public String getPropertyValue() {
    return "PROD".equals(System.getenv("ENV")) ? "json" : "text";
  }
}
