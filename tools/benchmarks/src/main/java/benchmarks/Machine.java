package benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Where and when something was measured.
 *
 * @param cpu the model of the processor
 * @param cores how many cores the JVM may use
 * @param os the operating system and its version
 * @param jdk the JDK's vendor and version
 * @param date the day, in the machine's time zone
 */
public record Machine(String cpu, int cores, String os, String jdk, LocalDate date) {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  /**
   * Describes the machine that runs this.
   *
   * @throws IOException if Linux does not let its description of the processor be read
   */
  public static Machine current() throws IOException {
    List<String> cpuInfo = Files.exists(CPU_INFO) ? Files.readAllLines(CPU_INFO) : List.of();
    return new Machine(
        cpu(cpuInfo),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("java.vendor") + " " + Runtime.version(),
        LocalDate.now());
  }

  /** Only Linux on x86 has a line with the model. Elsewhere the architecture has to do. */
  static String cpu(List<String> cpuInfo) {
    return cpuInfo.stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }
}
