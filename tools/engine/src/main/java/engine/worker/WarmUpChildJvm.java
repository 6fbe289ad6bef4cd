package engine.worker;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the JVMs that tests start themselves have in common: a server of virtual threads with a
 * scoped value, which logs, as JSON, from a queue, and ends with the JVM that started it.
 */
final class WarmUpChildJvm {

  private static final ScopedValue<String> ID = ScopedValue.newInstance();

  private WarmUpChildJvm() {}

  public static void main(String[] args) throws ExecutionException, InterruptedException {
    ProcessHandle.current()
        .parent()
        .ifPresent(tests -> tests.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    System.setProperty("logback.configurationFile", "engine/worker/warm-up-child.xml");
    Logger log = LoggerFactory.getLogger(WarmUpChildJvm.class);
    try (ExecutorService server = Executors.newVirtualThreadPerTaskExecutor()) {
      server.submit(() -> ScopedValue.where(ID, "req-1").run(() -> serve(log))).get();
    }
  }

  private static void serve(Logger log) {
    String id = ID.get().chars().mapToObj(Character::toString).collect(Collectors.joining());
    log.atInfo()
        .addKeyValue("id", id)
        .setCause(new IllegalStateException("It is no image"))
        .log("Started {}", "request");
  }
}
