package workbook;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A terminal with the workbook in it: the test presses keys and reads pages. */
final class TestTerminal implements AutoCloseable {

  /** Only for tests that fail: what a test waits for comes long before. */
  private static final Duration FAR = Duration.ofMinutes(5);

  private static final Pattern PAGE = Pattern.compile("(?s)\\x1b\\[H(.*?)\\x1b\\[J");
  private static final Pattern LINK = Pattern.compile("\\x1b]8;;[^\\x1b]*\\x1b\\\\");
  private static final Pattern CODE = Pattern.compile("\\x1b\\[[0-9;?]*[a-zA-Z]");

  private final PtyProcess process;
  private final StringBuilder output = new StringBuilder();

  TestTerminal(List<String> command, Path folder, int columns, int rows) throws IOException {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("TERM", "xterm-256color");
    process =
        new PtyProcessBuilder(command.toArray(String[]::new))
            .setDirectory(folder.toString())
            .setEnvironment(environment)
            .setInitialColumns(columns)
            .setInitialRows(rows)
            .start();
    Thread.ofPlatform().daemon().start(this::read);
  }

  private void read() {
    byte[] chunk = new byte[8192];
    try (InputStream in = process.getInputStream()) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        synchronized (output) {
          output.append(new String(chunk, 0, n, StandardCharsets.ISO_8859_1));
          output.notifyAll();
        }
      }
    } catch (IOException e) {
      // The process has ended.
    }
  }

  /** Presses a key, or several. */
  void press(String keys) throws IOException {
    OutputStream in = process.getOutputStream();
    in.write(keys.getBytes(StandardCharsets.UTF_8));
    in.flush();
  }

  /** Waits until a text is on the screen, and returns the screen's lines. */
  String await(String text) throws InterruptedException {
    return await(page -> page.contains(text), "\"" + text + "\"");
  }

  /** Waits until the screen is as described. */
  String await(Predicate<String> expected, String description) throws InterruptedException {
    long end = System.nanoTime() + FAR.toNanos();
    synchronized (output) {
      while (!expected.test(page())) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          throw new AssertionError(
              "Expected %s on the screen, which was:\n%s\n%s"
                  .formatted(description, page(), output));
        }
        output.wait(left);
      }
      return page();
    }
  }

  /** The last page that was drawn, without colours and links. */
  private String page() {
    String last = "";
    Matcher pages = PAGE.matcher(output);
    while (pages.find()) {
      last = pages.group(1);
    }
    return CODE.matcher(LINK.matcher(last).replaceAll("")).replaceAll("").replace("\r", "");
  }

  /** Everything that was written, with all codes. */
  String raw() {
    synchronized (output) {
      return output.toString();
    }
  }

  void resize(int columns, int rows) {
    process.setWinSize(new com.pty4j.WinSize(columns, rows));
  }

  /** Waits for the end, and returns the exit code. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(FAR.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("The workbook did not end; its screen was:\n" + page());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    ProcessHandle.of(process.pid())
        .ifPresent(script -> script.descendants().forEach(ProcessHandle::destroyForcibly));
    process.destroyForcibly();
  }
}
