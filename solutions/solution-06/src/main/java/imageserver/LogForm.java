package imageserver;

import ch.qos.logback.core.PropertyDefinerBase;

/** Decides what log lines look like, from the environment variable {@code ENV}. */
public final class LogForm extends PropertyDefinerBase {

  @Override
  public String getPropertyValue() {
    String env = System.getenv("ENV");
    if ("PROD".equals(env)) {
      return "json";
    }
    if (env != null && !env.isEmpty() && !env.equals("DEV")) {
      System.err.println(
          "ENV is " + Quoted.value(env) + ", neither PROD nor DEV: log lines are text.");
    }
    return "text";
  }
}
