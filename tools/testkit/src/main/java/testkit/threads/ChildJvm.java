package testkit.threads;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;

/**
 * A main class of the tests, run in a JVM of its own, because what is promised about an environment
 * variable, standard output and the end of a program cannot be seen from inside. The JVM has the
 * classpath of the tests without the testkit, whose own logging set-up would win over that of the
 * application.
 *
 * <p>Its limits count from its start, see {@link TimeLimits}.
 */
public final class ChildJvm {

  /**
   * A system property: an option that every such JVM gets on top, for who makes them start fast.
   */
  public static final String OPTION = "testkit.child.option";

  private static final List<String> TEST_LIBRARIES =
      List.of("junit-", "opentest4j", "archunit", "apiguardian", "jspecify", "surefire");

  private final String name;
  private final int hint;
  private final Process process;
  private final ChildLimits limits;
  private final Reader output;
  private final Reader errors;

  private ChildJvm(String name, int hint, Process process) {
    this.name = name;
    this.hint = hint;
    this.process = process;
    limits = ChildLimits.on(process);
    output = new Reader(process.getInputStream());
    errors = new Reader(process.getErrorStream());
  }

  /**
   * Starts a JVM.
   *
   * @param name what it is called in messages, such as {@code the server with ENV=PROD}
   * @param hint the hint that a learner is sent to when it does not end, or ends badly
   * @param env the value of the environment variable {@code ENV}, or null to leave it unset
   * @param options options of the JVM, such as {@code -Dname=value}
   * @param main the class to run
   * @param arguments what its {@code main} is given
   * @throws UncheckedIOException if the JVM cannot be started
   */
  public static ChildJvm start(
      String name, int hint, String env, List<String> options, Class<?> main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-preview",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-Xlog:disable", // the JVM's own warnings would go to standard output
                "-classpath",
                classpath()));
    command.addAll(options);
    command.add(main.getName());
    command.addAll(List.of(arguments));
    Optional.ofNullable(System.getProperty(OPTION)).ifPresent(faster -> command.add(1, faster));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JAVA_TOOL_OPTIONS"); // the JVM says so on standard error
    builder.environment().remove("JDK_JAVA_OPTIONS");
    builder.environment().remove("ENV");
    if (env != null) {
      builder.environment().put("ENV", env);
    }
    try {
      return new ChildJvm(name, hint, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException("Could not start " + command.getFirst(), e);
    }
  }

  /** Returns what it is called in messages. */
  public String name() {
    return name;
  }

  /** Waits for its end, however it ends. An interrupt ends it. */
  public void join() {
    waitForTheProcess();
  }

  /**
   * Waits for its end.
   *
   * @return the lines of its standard output
   * @throws AssertionFailedError if it does not end in time or ends with an error
   */
  public List<String> output() {
    awaitEnd();
    return output.lines();
  }

  /**
   * Waits for its end.
   *
   * @return the lines of its standard error
   * @throws AssertionFailedError if it does not end in time or ends with an error
   */
  public List<String> errors() {
    awaitEnd();
    return errors.lines();
  }

  private synchronized void awaitEnd() {
    boolean interrupted = waitForTheProcess();
    Optional<String> stopped =
        interrupted ? Optional.of("the test was interrupted") : limits.reason();
    if (stopped.isPresent()) {
      throw Finding.that(
              "%s did not end: %s. The last line that it wrote is: %s"
                  .formatted(capitalized(), stopped.get(), last(output.lines())))
          .because("It waits for what never comes, or one of its threads never ends.")
          .lookAt("what you changed last")
          .seeHint(hint);
    }
    if (process.exitValue() != 0) {
      throw Finding.that(
              "%s ended with exit code %d; the first line of its standard error is: %s"
                  .formatted(capitalized(), process.exitValue(), first(errors.lines())))
          .because("An exception or a System.exit ended it before its requests were served.")
          .lookAt("the class that the line names")
          .seeHint(hint);
    }
  }

  /** Waits for the end, which comes by itself or by the limits, and tells of an interrupt. */
  private boolean waitForTheProcess() {
    try {
      process.waitFor();
      return false;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private String capitalized() {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String first(List<String> lines) {
    return lines.isEmpty() ? "(none)" : lines.getFirst();
  }

  private static String last(List<String> lines) {
    return lines.isEmpty() ? "(none)" : lines.getLast();
  }

  private static String classpath() {
    Path testkit = testkit();
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(entry -> !entry.toAbsolutePath().normalize().equals(testkit))
        .filter(
            entry -> TEST_LIBRARIES.stream().noneMatch(entry.getFileName().toString()::startsWith))
        .sorted(Comparator.comparing(Files::isDirectory)) // an AOT cache made of the jars fits then
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path testkit() {
    try {
      return Path.of(ChildJvm.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toAbsolutePath()
          .normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot tell where the testkit is", e);
    }
  }

  /** Reads one of the two streams while the other one is read too: a full pipe stops the writer. */
  private static final class Reader {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Thread thread;

    Reader(InputStream stream) {
      thread = Thread.ofPlatform().daemon().name("reader").start(() -> read(stream));
    }

    private void read(InputStream stream) {
      try (stream) {
        stream.transferTo(bytes);
      } catch (IOException e) {
        // The JVM was stopped: what has been read so far is all there is.
      }
    }

    /** A line ends with a line feed; a carriage return before it belongs to the line's end. */
    List<String> lines() {
      try {
        thread.join(TimeLimits.CHILD_IDLE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      String text = bytes.toString(StandardCharsets.UTF_8);
      if (text.isEmpty()) {
        return List.of();
      }
      List<String> lines = new ArrayList<>(List.of(text.split("\r?\n", -1)));
      if (lines.getLast().isEmpty()) {
        lines.removeLast();
      }
      return lines;
    }
  }
}
