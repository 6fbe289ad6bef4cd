package imageserver;

import java.io.IOException;
import java.nio.file.Path;

/** A JVM that sleeps for a minute. */
final class Child {

  private Child() {}

  static void start(int depth) throws IOException {
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx16m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-classpath",
            System.getProperty("java.class.path"),
            "imageserver.Child",
            "hostile-child",
            String.valueOf(depth))
        .start();
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Thread.sleep(60_000);
  }
}
