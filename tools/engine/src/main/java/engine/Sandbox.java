package engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What the system has to keep a submission away from files, network and processes that are not its
 * own. A JVM cannot do that itself: what runs in it has the rights of the user who started it.
 *
 * @see <a href="https://openjdk.org/jeps/486">JEP 486, which disabled the security manager</a>
 */
public enum Sandbox {
  /** Bubblewrap: all files are read-only or hidden, and there is no network. */
  BWRAP(
      2,
      "Sandbox: bwrap. A submission writes to a folder of its own only, has no network, and leaves"
          + " no process behind."),

  /** Linux's {@code unshare}: no network and no process left, but the user's files are in reach. */
  UNSHARE(
      1,
      "Sandbox: unshare. A submission has no network and leaves no process behind, but it can read,"
          + " change and delete your files. Install bubblewrap to prevent that."),

  /** Nothing. */
  NONE(
      0,
      "Sandbox: none. A submission can read, change and delete your files and use the network."
          + " Install bubblewrap (Linux), or grade in a container or virtual machine.");

  private static final int SECONDS_TO_TRY = 30;

  private final int wrappers;
  private final String sentence;

  Sandbox(int wrappers, String sentence) {
    this.wrappers = wrappers;
    this.sentence = sentence;
  }

  /** Says what it keeps submissions from, and what it does not. */
  public String sentence() {
    return sentence;
  }

  /** Finds the strongest sandbox that works here. */
  public static Sandbox strongest() {
    return Stream.of(BWRAP, UNSHARE).filter(Sandbox::works).findFirst().orElse(NONE);
  }

  /** Tries it. Some systems have the program and do not allow what it does. */
  public boolean works() {
    if (this == NONE) {
      return true;
    }
    List<String> command = new ArrayList<>(prefix(new View(List.of(), List.of(), List.of())));
    command.add("true");
    try {
      Process trial =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return trial.waitFor(SECONDS_TO_TRY, TimeUnit.SECONDS) && trial.exitValue() == 0;
    } catch (IOException e) {
      return false; // there is no such program
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * What a submission sees of the files, where the sandbox can tell them apart. Later folders win.
   *
   * @param hidden folders that are empty to it
   * @param readable files and folders in hidden ones that it can read
   * @param writable folders that it can write to
   */
  record View(List<Path> hidden, List<Path> readable, List<Path> writable) {}

  /** What stands before the command of a JVM. */
  List<String> prefix(View view) {
    return switch (this) {
      case BWRAP -> bwrap(view);
      case UNSHARE -> unshare();
      case NONE -> List.of();
    };
  }

  /** How many processes are between the first process and the JVM. */
  int wrappers() {
    return wrappers;
  }

  private static List<String> bwrap(View view) {
    List<String> command =
        new ArrayList<>(List.of("bwrap", "--unshare-all", "--die-with-parent", "--new-session"));
    command.addAll(List.of("--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"));
    view.hidden().forEach(folder -> command.addAll(List.of("--tmpfs", folder.toString())));
    view.readable()
        .forEach(path -> command.addAll(List.of("--ro-bind", path.toString(), path.toString())));
    view.writable()
        .forEach(path -> command.addAll(List.of("--bind", path.toString(), path.toString())));
    return command;
  }

  private static List<String> unshare() {
    // A new network has a loopback device, but it is off.
    String start = "ip link set lo up && exec \"$@\"";
    return List.of(
        "unshare",
        "--user",
        "--map-root-user",
        "--net",
        "--pid",
        "--fork",
        "--kill-child",
        "--mount-proc",
        "sh",
        "-c",
        start,
        "sh");
  }

  /** Those of some paths that are below a folder, so that hiding it hides them. */
  static List<Path> below(List<Path> folders, Stream<Path> paths) {
    return paths
        .filter(Files::exists)
        .filter(path -> folders.stream().anyMatch(path::startsWith))
        .distinct()
        .toList();
  }
}
