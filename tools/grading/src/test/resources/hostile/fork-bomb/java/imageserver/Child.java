package imageserver;

import java.io.IOException;
import java.nio.file.Path;

/** A JVM that starts two more until the depth is 0, and then sleeps for 20 s. */
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
    int depth = Integer.parseInt(args[1]);
    if (depth > 0) {
      start(depth - 1);
      start(depth - 1);
    }
    Thread.sleep(20_000);
  }
}
