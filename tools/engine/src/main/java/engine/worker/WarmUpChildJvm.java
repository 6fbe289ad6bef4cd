package engine.worker;

import org.slf4j.LoggerFactory;

/** What the JVMs that tests start themselves have in common: they log, as JSON, from a queue. */
final class ChildRehearsal {

  private ChildRehearsal() {}

  public static void main(String[] args) {
    System.setProperty("logback.configurationFile", "engine/worker/child-rehearsal.xml");
    LoggerFactory.getLogger(ChildRehearsal.class)
        .atInfo()
        .addKeyValue("image", "cat.png")
        .setCause(new IllegalStateException("It is no image"))
        .log("Started {}", "request");
  }
}
