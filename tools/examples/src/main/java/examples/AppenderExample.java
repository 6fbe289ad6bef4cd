package examples;

import org.slf4j.LoggerFactory;

/** Logs one line; {@code logback.xml} decides which appender writes it. */
final class AppenderExample {

  static void main() {
    LoggerFactory.getLogger(AppenderExample.class).info("the soup is ready");
  }
}
