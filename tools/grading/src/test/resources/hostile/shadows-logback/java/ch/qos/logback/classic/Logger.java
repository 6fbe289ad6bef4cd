package ch.qos.logback.classic;

/** Has the name of logback's class and logs nothing. */
public final class Logger {

  public String getName() {
    return "ROOT";
  }

  public void info(String message) {}
}
