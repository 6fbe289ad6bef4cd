package engine.worker;

import org.slf4j.LoggerFactory;

/** What the JVMs that tests start themselves have in common: they log, as JSON, from a queue. */
final class WarmUpChildJvm {

  private WarmUpChildJvm() {}

  public static void main(String[] args) {
    System.setProperty("logback.configurationFile", "engine/worker/warm-up-child.xml");
    LoggerFactory.getLogger(WarmUpChildJvm.class)
        .atInfo()
        .addKeyValue("image", "cat.png")
        .setCause(new IllegalStateException("It is no image"))
        .log("Started {}", "request");
  }
}
